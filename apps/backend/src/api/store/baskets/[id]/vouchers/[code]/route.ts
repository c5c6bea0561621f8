import type { Basket } from "@ocop/contract"
import { dropVoucher } from "../../../../../../basket/voucher/enter-voucher"
import { withProblems } from "../../../../../../http/problem"
import { basketNow, openBasket } from "../../../basket-request"

/** Takes a voucher out of the basket. */
export const DELETE = withProblems<Basket>(async (req, res) => {
  const { context, cart } = await openBasket(req)
  await dropVoucher(context, req.scope, cart.id, req.params.code ?? "")
  res.json(await basketNow(req, context, cart.id))
})
