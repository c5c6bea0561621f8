import type { Basket } from "@ocop/contract"
import { withProblems } from "../../../../http/problem"
import { basketNow, openBasket } from "../basket-request"

export const GET = withProblems<Basket>(async (req, res) => {
  const { context, cart } = await openBasket(req)
  res.json(await basketNow(req, context, cart.id))
})
