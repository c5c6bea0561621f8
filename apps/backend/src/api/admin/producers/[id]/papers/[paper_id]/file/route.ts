import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerPaper } from "../../../../../../../producer/answer-paper"

export const GET = (req: MedusaRequest, res: MedusaResponse) => answerPaper(req, res, req.params.id ?? "")
