import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerPhoto } from "../../../../../../../../aftersale/answer-photo"
import { orderOfToken } from "../../../../../../../../http/order-access"

/** A photograph of a report of this order, for whoever holds its token. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const orderId = await orderOfToken(req)
  await answerPhoto(req, res, { reportId: req.params.report_id ?? "", orderId })
}
