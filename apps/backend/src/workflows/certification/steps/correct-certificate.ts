import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type CorrectionInput, correctCertificate } from "../../../certification/correct"
import { uncorrectRecord } from "../../../modules/certification/corrections"

export const correctCertificateStep = createStep(
  "correct-certificate",
  async (input: CorrectionInput, { container }) => {
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { old, corrected } = await sql.transaction((trx) => correctCertificate(trx, input))
    return new StepResponse(corrected, { old, correctedId: corrected.id })
  },
  async (done, { container }) => {
    if (!done) return
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await sql.transaction((trx) => uncorrectRecord(trx, done.old, done.correctedId))
  },
)
