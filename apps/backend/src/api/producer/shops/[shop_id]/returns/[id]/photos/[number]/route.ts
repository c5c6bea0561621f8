import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerReturnPhoto } from "../../../../../../../../aftersale/returns/answer-return-photo"
import { actingFor } from "../../../../../../../../http/producer-actor"

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  await answerReturnPhoto(req, res, req.params.id ?? "", { shopId: actingFor(req).shopId })
}
