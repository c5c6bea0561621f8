import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { lockDossier, moveDossier } from "../../../dossier/move"
import type { WithdrawDossierInput } from "../withdraw-dossier"

/** One transaction and the last step: a history that is only appended has no undo. */
export const withdrawDossierStep = createStep(
  "withdraw-dossier",
  async (input: WithdrawDossierInput, { container }) => {
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return new StepResponse(
      await sql.transaction(async (trx) => {
        await lockDossier(trx, input.dossierId, input.shopId)
        return moveDossier(trx, { ...input, act: "withdraw" })
      }),
    )
  },
)
