import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type AwardInput, awardCertificate, undoAward } from "../../../certification/award"

export const awardCertificateStep = createStep(
  "award-certificate",
  async (input: AwardInput, { container }) => {
    const at = await container.resolve("clock").now()
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const awarded = await sql.transaction((trx) => awardCertificate(trx, input, at))
    return new StepResponse(awarded, { awarded, actor: input.actor })
  },
  async (done, { container }) => {
    if (!done) return
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await sql.transaction((trx) => undoAward(trx, done.awarded, done.actor))
  },
)
