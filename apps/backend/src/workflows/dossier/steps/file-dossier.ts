import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { todayInVietnam } from "@ocop/domain"
import { fileDossier } from "../../../dossier/file-dossier"
import type { FileDossierInput } from "../file-dossier"

/** One transaction and the last step: a history that is only appended has no undo. */
export const fileDossierStep = createStep("file-dossier", async (input: FileDossierInput, { container }) => {
  const at = await container.resolve("clock").now()
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return new StepResponse(await sql.transaction((trx) => fileDossier(trx, { ...input, at, today: todayInVietnam(at) })))
})
