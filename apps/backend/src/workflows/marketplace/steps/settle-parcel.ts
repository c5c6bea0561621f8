import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CLOCK } from "../../../modules/clock"
import type ClockService from "../../../modules/clock/service"
import { MARKETPLACE } from "../../../modules/marketplace"
import type { Move } from "../../../modules/marketplace/acts"
import type MarketplaceService from "../../../modules/marketplace/service"

/** Ends an act: state, lines and history in one transaction. The last step that can fail, so it has no undo. */
export const settleParcelStep = createStep(
  "settle-parcel",
  async ({ id, act }: { id: string; act: Move }, { container }) => {
    const now = await container.resolve<ClockService>(CLOCK).now()
    await container.resolve<MarketplaceService>(MARKETPLACE).settle(id, act, now)
    return new StepResponse(undefined)
  },
)
