import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { todayInVietnam } from "@ocop/domain"
import { startDossier } from "../../../dossier/start-dossier"
import type { StartDossierInput } from "../start-dossier"

export const startDossierStep = createStep(
  "start-dossier",
  async (input: StartDossierInput, { container }) => {
    const at = await container.resolve("clock").now()
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const id = await sql.transaction((trx) => startDossier(trx, { ...input, at, today: todayInVietnam(at) }))
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(ContainerRegistrationKeys.PG_CONNECTION)("dossier").where({ id }).delete()
  },
)
