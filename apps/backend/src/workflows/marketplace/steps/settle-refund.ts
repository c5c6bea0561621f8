import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CLOCK } from "../../../modules/clock"
import type ClockService from "../../../modules/clock/service"
import { MARKETPLACE } from "../../../modules/marketplace"
import type { RefundWay } from "../../../modules/marketplace/parcel-refunds"
import type MarketplaceService from "../../../modules/marketplace/service"

/** Ends a refund. The last step that can fail, so it has no undo. */
export const settleRefundStep = createStep(
  "settle-refund",
  async ({ id, way }: { id: string; way: RefundWay }, { container }) => {
    const now = await container.resolve<ClockService>(CLOCK).now()
    await container.resolve<MarketplaceService>(MARKETPLACE).settleRefund(id, way, now)
    return new StepResponse(undefined)
  },
)
