import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerFile } from "../../../../../../../carriers/answer-file"
import { printPapers } from "../../../../../../../carriers/print-papers"
import { actingFor } from "../../../../../../../http/producer-actor"

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { shopId } = actingFor(req)
  const { pdf, name } = await printPapers(req.scope, { shopId, ids: [req.params.id ?? ""], kind: "label" })
  answerFile(res, { bytes: pdf, name, type: "pdf" })
}
