import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerReturnPhoto } from "../../../../../../../../aftersale/returns/answer-return-photo"
import { orderOfToken } from "../../../../../../../../http/order-access"

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  await answerReturnPhoto(req, res, req.params.return_id ?? "", { orderId: await orderOfToken(req) })
}
