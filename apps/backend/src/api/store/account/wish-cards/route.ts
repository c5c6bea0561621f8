import { type WishCards, WishCardsQuerySchema } from "@ocop/contract"
import { catalogContext } from "../../../../catalog/context"
import { productCards } from "../../../../catalog/product-cards"
import { readBody, withProblems } from "../../../../http/problem"

const MOST = 200

/** Cards of the goods that a device remembers, in its order; what is gone is left out. */
export const GET = withProblems<WishCards>(async (req, res) => {
  const { ids } = readBody(WishCardsQuerySchema, req.query)
  const wanted = [...new Set(ids.split(","))].slice(0, MOST)
  res.json({ products: await productCards(await catalogContext(req.scope), wanted) })
})
