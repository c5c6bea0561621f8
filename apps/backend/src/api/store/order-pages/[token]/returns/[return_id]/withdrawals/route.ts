import type { OrderReturns } from "@ocop/contract"
import { withdraw } from "../../../../../../../aftersale/returns/move-return"
import { readOrderReturns } from "../../../../../../../aftersale/returns/read-order-returns"
import { orderOfToken } from "../../../../../../../http/order-access"
import { withProblems } from "../../../../../../../http/problem"

/** The buyer takes a case back. */
export const POST = withProblems<OrderReturns>(async (req, res) => {
  const orderId = await orderOfToken(req)
  await withdraw(req.scope, req.params.return_id ?? "", { orderId })
  res.json(await readOrderReturns(req.scope, orderId))
})
