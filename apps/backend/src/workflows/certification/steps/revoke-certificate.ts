import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type RevocationInput, revokeCertificate, undoRevocation } from "../../../certification/revoke"

export const revokeCertificateStep = createStep(
  "revoke-certificate",
  async (input: RevocationInput, { container }) => {
    const at = await container.resolve("clock").now()
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const revoked = await sql.transaction((trx) => revokeCertificate(trx, input, at))
    return new StepResponse(revoked, { revoked, actor: input.actor })
  },
  async (done, { container }) => {
    if (!done) return
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await sql.transaction((trx) => undoRevocation(trx, done.revoked, done.actor))
  },
)
