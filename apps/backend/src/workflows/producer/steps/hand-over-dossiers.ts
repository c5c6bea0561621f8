import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type HandedOver, handOverDossiers, takeBackDossiers } from "../../../dossier/hand-over"

/** Dossiers of a producer of the list become the shop's that claimed to be it, with the goods that they are about. */
export const handOverDossiersStep = createStep(
  "hand-over-dossiers",
  async ({ from, to }: { from: string | null; to: string }, { container }) => {
    if (!from) return new StepResponse<string[], HandedOver | null>([], null)
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const moved = await handOverDossiers(sql, { from, to })
    return new StepResponse(moved.ids, moved)
  },
  async (moved, { container }) => {
    if (moved) await takeBackDossiers(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), moved)
  },
)
