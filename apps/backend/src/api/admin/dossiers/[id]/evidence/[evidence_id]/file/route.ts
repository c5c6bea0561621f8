import type { MedusaResponse } from "@medusajs/framework/http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { answerEvidenceFile } from "../../../../../../../dossier/answer-evidence-file"
import type { OfficerRequest } from "../../../../../../../http/guards/admin-guard"
import { requireDossier } from "../../../../../../../officer/desk/require-dossier"

/** A piece of evidence, to be looked at beside the criterion that it proves. */
export async function GET(req: OfficerRequest, res: MedusaResponse): Promise<void> {
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const { id = "", evidence_id: evidenceId = "" } = req.params
  await requireDossier(sql, req.officer, id)
  // The desk shows papers in a frame of its own page; nobody else's may.
  res.set("x-frame-options", "SAMEORIGIN")
  await answerEvidenceFile(req, res, { dossierId: id, evidenceId })
}
