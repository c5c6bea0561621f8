import { AddVoucherSchema, type Basket } from "@ocop/contract"
import { enterVoucher } from "../../../../../basket/voucher/enter-voucher"
import { readBody, withProblems } from "../../../../../http/problem"
import { basketNow, openBasket } from "../../basket-request"

/** Puts a voucher's code into the basket. */
export const POST = withProblems<Basket>(async (req, res) => {
  const { code } = readBody(AddVoucherSchema, req.body)
  const { context, cart } = await openBasket(req)
  await enterVoucher(context, req.scope, cart.id, code)
  res.json(await basketNow(req, context, cart.id))
})
