import type { OrderReturns } from "@ocop/contract"
import { webpOf } from "../../../../../../../aftersale/photo"
import { readOrderReturns } from "../../../../../../../aftersale/returns/read-order-returns"
import { readReturnForm } from "../../../../../../../aftersale/returns/read-return-form"
import { orderOfToken, parcelOfOrder } from "../../../../../../../http/order-access"
import { withProblems } from "../../../../../../../http/problem"
import { openReturnWorkflow } from "../../../../../../../workflows/aftersale/open-return"

/** The buyer opens a return case, in words and up to five photographs. */
export const POST = withProblems<OrderReturns>(async (req, res) => {
  const orderId = await orderOfToken(req)
  const parcelId = await parcelOfOrder(req, orderId)
  const { photos, ...told } = await readReturnForm(req)
  const made: string[] = []
  // One after the other: five at once would hold five pictures unfolded in memory.
  for (const photo of photos) made.push((await webpOf(photo)).toString("base64"))
  await openReturnWorkflow(req.scope).run({ input: { ...told, orderId, parcelId, photos: made } })
  res.status(201).json(await readOrderReturns(req.scope, orderId))
})
