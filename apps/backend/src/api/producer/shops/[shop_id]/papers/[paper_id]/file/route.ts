import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { actingFor } from "../../../../../../../http/producer-actor"
import { answerPaper } from "../../../../../../../producer/answer-paper"

export const GET = (req: MedusaRequest, res: MedusaResponse) => answerPaper(req, res, actingFor(req).shopId)
