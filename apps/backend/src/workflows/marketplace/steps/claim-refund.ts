import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CLOCK } from "../../../modules/clock"
import type ClockService from "../../../modules/clock/service"
import { MARKETPLACE } from "../../../modules/marketplace"
import type { PartRefund } from "../../../modules/marketplace/parcel-refunds"
import type MarketplaceService from "../../../modules/marketplace/service"

export interface RefundPartInput extends PartRefund {
  parcelId: string
  /** Goes on with a refund that was cut short. */
  resume?: boolean
}

/** Takes the parcel and writes down what goes back. Another act at the same time, and a wrong state, are a CONFLICT. */
export const claimRefundStep = createStep(
  "claim-refund",
  async ({ parcelId, resume, ...part }: RefundPartInput, { container }) => {
    const now = await container.resolve<ClockService>(CLOCK).now()
    const refund = await container.resolve<MarketplaceService>(MARKETPLACE).claimRefund(parcelId, part, now, resume)
    return new StepResponse(refund, resume || refund.settled_at ? null : refund.id)
  },
  // Money that has left is not called back: the job finishes what was begun.
  async (id, { container }) => {
    if (!id) return
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const left = await sql("refund").where({ created_by: id, deleted_at: null }).first("id")
    if (!left) await container.resolve<MarketplaceService>(MARKETPLACE).unclaimRefund(id)
  },
)
