import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CLOCK } from "../../../modules/clock"
import type ClockService from "../../../modules/clock/service"
import { MARKETPLACE } from "../../../modules/marketplace"
import type MarketplaceService from "../../../modules/marketplace/service"

/** Takes a request whose time is over; answers null when it was paid, withdrawn or given more time meanwhile. */
export const claimLapseStep = createStep(
  "claim-lapse",
  async ({ orderId }: { orderId: string }, { container }) => {
    const now = await container.resolve<ClockService>(CLOCK).now()
    const request = await container.resolve<MarketplaceService>(MARKETPLACE).claimLapse(orderId, now)
    return new StepResponse({ request }, request ? orderId : null)
  },
  async (orderId, { container }) => {
    if (orderId) await container.resolve<MarketplaceService>(MARKETPLACE).releaseRequest(orderId, "lapse")
  },
)
