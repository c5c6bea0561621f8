import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MARKETPLACE } from "../../../modules/marketplace"
import type MarketplaceService from "../../../modules/marketplace/service"

/** What of Medusa's order lies in a parcel. */
export const listLinesStep = createStep("list-parcel-lines", async (parcelId: string, { container }) => {
  const lines = await container
    .resolve<MarketplaceService>(MARKETPLACE)
    .listProducerOrderLines({ producer_order_id: parcelId }, { select: ["line_item_id", "quantity"] })
  return new StepResponse(lines.map(({ line_item_id, quantity }) => ({ id: line_item_id, quantity })))
})
