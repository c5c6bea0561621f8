import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { EvidenceDraft } from "../../../dossier/add-evidence"
import { addStudyFile } from "../../../officer/desk/study-files"

interface AddInput {
  dossierId: string
  title: string
  actor: string
  file: EvidenceDraft["file"]
}

/** One transaction and the last step. */
export const addStudyFileStep = createStep("add-study-file", async (input: AddInput, { container }) => {
  const at = await container.resolve("clock").now()
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return new StepResponse(await sql.transaction((trx) => addStudyFile(trx, { ...input, at })))
})
