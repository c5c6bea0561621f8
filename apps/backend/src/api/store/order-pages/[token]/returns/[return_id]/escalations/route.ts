import { EscalateReturnSchema, type OrderReturns } from "@ocop/contract"
import { appeal } from "../../../../../../../aftersale/returns/move-return"
import { readOrderReturns } from "../../../../../../../aftersale/returns/read-order-returns"
import { orderOfToken } from "../../../../../../../http/order-access"
import { readBody, withProblems } from "../../../../../../../http/problem"

/** The buyer takes a refusal to the operator. */
export const POST = withProblems<OrderReturns>(async (req, res) => {
  const orderId = await orderOfToken(req)
  const { text } = readBody(EscalateReturnSchema, req.body)
  await appeal(req.scope, req.params.return_id ?? "", text, { orderId })
  res.json(await readOrderReturns(req.scope, orderId))
})
