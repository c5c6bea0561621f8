import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type GraceInput, grantGrace } from "../../../certification/grant-grace"
import { setGrace, standingCertificate } from "../../../modules/certification/standing"

export const grantGraceStep = createStep(
  "grant-grace",
  async (input: GraceInput, { container }) => {
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const before = await sql.transaction((trx) => grantGrace(trx, input))
    return new StepResponse(before, { id: input.id, before })
  },
  async (granted, { container }) => {
    if (!granted) return
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await sql.transaction(async (trx) => setGrace(trx, await standingCertificate(trx, granted.id), granted.before))
  },
)
