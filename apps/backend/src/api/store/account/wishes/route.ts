import { AddWishesSchema, type Wishes } from "@ocop/contract"
import { accountOf } from "../../../../account/login"
import { catalogContext } from "../../../../catalog/context"
import { productCards } from "../../../../catalog/product-cards"
import { readBody, withProblems } from "../../../../http/problem"

export const GET = withProblems<Wishes>(async (req, res) => {
  const { customerId } = await accountOf(req)
  res.set("cache-control", "no-store").json({ productIds: await req.scope.resolve("account").wishes(customerId) })
})

/** What a device remembered joins what the account holds; only goods that everybody can see are kept. */
export const POST = withProblems<Wishes>(async (req, res) => {
  const { productIds } = readBody(AddWishesSchema, req.body)
  const { customerId } = await accountOf(req)
  const accounts = req.scope.resolve("account")
  const known = await productCards(await catalogContext(req.scope), productIds)
  const at = await req.scope.resolve("clock").now()
  await accounts.addWishes(
    customerId,
    known.map(({ id }) => id),
    at,
  )
  res.json({ productIds: await accounts.wishes(customerId) })
})
