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
    const { keeping } = await container.resolve("setting").get()
    const mostWithdrawn = input.enteredBy === "member" ? keeping.withdrawnDossiersADay : null
    const begin = { ...input, at, today: todayInVietnam(at), mostWithdrawn }
    const id = await sql.transaction((trx) => startDossier(trx, begin))
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(ContainerRegistrationKeys.PG_CONNECTION)("dossier").where({ id }).delete()
  },
)
