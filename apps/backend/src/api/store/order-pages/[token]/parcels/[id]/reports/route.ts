import type { OrderPage } from "@ocop/contract"
import { webpOf } from "../../../../../../../aftersale/photo"
import { readReportForm } from "../../../../../../../aftersale/read-form"
import { requireReportable } from "../../../../../../../aftersale/require-reportable"
import { orderOfToken, parcelOfOrder } from "../../../../../../../http/order-access"
import { withProblems } from "../../../../../../../http/problem"
import { reportProblemWorkflow } from "../../../../../../../workflows/aftersale/report-problem"
import { answerPage } from "../../../../answer-page"

/** The buyer tells what is wrong with a parcel, in words and up to five photographs. */
export const POST = withProblems<OrderPage>(async (req, res) => {
  const orderId = await orderOfToken(req)
  const producerOrderId = await parcelOfOrder(req, orderId)
  await requireReportable(req.scope, producerOrderId)
  const { kind, text, photos } = await readReportForm(req)
  const made: string[] = []
  // One after the other: five at once would hold five pictures unfolded in memory.
  for (const photo of photos) made.push((await webpOf(photo)).toString("base64"))
  await reportProblemWorkflow(req.scope).run({ input: { orderId, producerOrderId, kind, text, photos: made } })
  res.status(201)
  await answerPage(req, res, orderId)
})
