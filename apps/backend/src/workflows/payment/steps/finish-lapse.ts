import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MARKETPLACE } from "../../../modules/marketplace"
import type MarketplaceService from "../../../modules/marketplace/service"
import { cancelWaitingParcels } from "../../../parcel/cancel-waiting"

/** Cancels what a killed process left of the parcels, and ends the act. The last step that can fail: no undo. */
export const finishLapseStep = createStep("finish-lapse", async ({ orderId }: { orderId: string }, { container }) => {
  await cancelWaitingParcels(container, orderId)
  await container.resolve<MarketplaceService>(MARKETPLACE).releaseRequest(orderId, "lapse")
  return new StepResponse(undefined)
})
