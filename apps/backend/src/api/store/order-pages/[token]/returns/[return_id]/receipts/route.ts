import { type OrderReturns, ReplacementReceiptSchema } from "@ocop/contract"
import { readOrderReturns } from "../../../../../../../aftersale/returns/read-order-returns"
import { receiveReplacement } from "../../../../../../../aftersale/returns/receive-replacement"
import { orderOfToken } from "../../../../../../../http/order-access"
import { readBody, withProblems } from "../../../../../../../http/problem"

/** The buyer says whether a replacement came. */
export const POST = withProblems<OrderReturns>(async (req, res) => {
  const orderId = await orderOfToken(req)
  const receipt = readBody(ReplacementReceiptSchema, req.body)
  await receiveReplacement(req.scope, req.params.return_id ?? "", receipt, { orderId })
  res.json(await readOrderReturns(req.scope, orderId))
})
