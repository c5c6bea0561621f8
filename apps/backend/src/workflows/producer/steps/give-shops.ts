import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCER } from "../../../modules/producer"
import type ProducerService from "../../../modules/producer/service"
import type { OpenedShop } from "../open-shop"

/** Writes to each producer which location and profile are its own. */
export const giveShopsStep = createStep(
  "give-shops",
  async (opened: OpenedShop[], { container }) => {
    if (opened.length > 0)
      await container.resolve<ProducerService>(PRODUCER).updateProducers(
        opened.map(({ producerId, stockLocationId, shippingProfileId }) => ({
          id: producerId,
          stock_location_id: stockLocationId,
          shipping_profile_id: shippingProfileId,
        })),
      )
    return new StepResponse(
      null,
      opened.map(({ producerId }) => producerId),
    )
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    const none = ids.map((id) => ({ id, stock_location_id: null, shipping_profile_id: null }))
    await container.resolve<ProducerService>(PRODUCER).updateProducers(none)
  },
)
