import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MARKETPLACE } from "../../../modules/marketplace"
import type MarketplaceService from "../../../modules/marketplace/service"

/** Writes the parcel's fulfilment (null: none any more) into its row. */
export const rememberFulfillmentStep = createStep(
  "remember-fulfillment",
  async ({ id, fulfillmentId }: { id: string; fulfillmentId: string | null }, { container }) => {
    const marketplace = container.resolve<MarketplaceService>(MARKETPLACE)
    const before = await marketplace.retrieveProducerOrder(id, { select: ["fulfillment_id"] })
    await marketplace.updateProducerOrders({ id, fulfillment_id: fulfillmentId })
    return new StepResponse(undefined, { id, fulfillment_id: before.fulfillment_id })
  },
  async (before, { container }) => {
    if (before) await container.resolve<MarketplaceService>(MARKETPLACE).updateProducerOrders(before)
  },
)
