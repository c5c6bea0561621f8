import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerPhoto } from "../../../../../../aftersale/answer-photo"

/** A photograph of a report, for the operator. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  await answerPhoto(req, res, { reportId: req.params.id ?? "" })
}
