import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerEvidenceFile } from "../../../../../../../../../dossier/answer-evidence-file"
import { actingFor } from "../../../../../../../../../http/producer-actor"

export const GET = (req: MedusaRequest, res: MedusaResponse) =>
  answerEvidenceFile(req, res, {
    dossierId: req.params.id ?? "",
    evidenceId: req.params.evidence_id ?? "",
    shopId: actingFor(req).shopId,
  })
