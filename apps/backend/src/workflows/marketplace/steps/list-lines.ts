import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MARKETPLACE } from "../../../modules/marketplace"
import type MarketplaceService from "../../../modules/marketplace/service"

/** What of Medusa's order lies in a parcel: what was declined does not. */
export const listLinesStep = createStep("list-parcel-lines", async (parcelId: string, { container }) => {
  const lines = await container
    .resolve<MarketplaceService>(MARKETPLACE)
    .listProducerOrderLines(
      { producer_order_id: parcelId },
      { select: ["line_item_id", "quantity", "cancelled_quantity"] },
    )
  const kept = lines.map((line) => ({ id: line.line_item_id, quantity: line.quantity - line.cancelled_quantity }))
  return new StepResponse(kept.filter(({ quantity }) => quantity > 0))
})
