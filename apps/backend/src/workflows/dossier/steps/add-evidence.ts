import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { addEvidence, type DossierWriter, type EvidenceDraft } from "../../../dossier/add-evidence"

/** One transaction and the last step. */
export const addEvidenceStep = createStep(
  "add-dossier-evidence",
  async (input: DossierWriter & EvidenceDraft, { container }) => {
    const at = await container.resolve("clock").now()
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return new StepResponse(await sql.transaction((trx) => addEvidence(trx, input, input, at)))
  },
)
