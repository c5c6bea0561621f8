import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { DossierWriter } from "../../../dossier/add-evidence"
import { removeEvidence } from "../../../dossier/change-evidence"

export const removeEvidenceStep = createStep(
  "remove-dossier-evidence",
  async (input: DossierWriter & { evidenceId: string }, { container }) => {
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const fileId = await sql.transaction((trx) => removeEvidence(trx, input, input.evidenceId))
    return new StepResponse(fileId, input.evidenceId)
  },
  async (id, { container }) => {
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    if (id) await sql("dossier_evidence").where({ id }).update({ deleted_at: null })
  },
)
