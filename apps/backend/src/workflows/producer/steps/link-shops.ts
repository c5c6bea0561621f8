import type { LinkDefinition } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OpenedShop } from "../open-shop"
import { DELIVERY_PROVIDER } from "./make-deliveries"

interface ToLink {
  opened: OpenedShop[]
  setIds: string[]
  salesChannelId: string
}

/** Ties each location to its delivery, its provider and the online channel: without any of them a basket finds no way. */
export const linkShopsStep = createStep(
  "link-shops",
  async (input: ToLink, { container }) => {
    const links = input.opened.flatMap(({ stockLocationId }, index): LinkDefinition[] => [
      {
        [Modules.STOCK_LOCATION]: { stock_location_id: stockLocationId },
        [Modules.FULFILLMENT]: { fulfillment_set_id: input.setIds[index] },
      },
      {
        [Modules.STOCK_LOCATION]: { stock_location_id: stockLocationId },
        [Modules.FULFILLMENT]: { fulfillment_provider_id: DELIVERY_PROVIDER },
      },
      {
        [Modules.SALES_CHANNEL]: { sales_channel_id: input.salesChannelId },
        [Modules.STOCK_LOCATION]: { stock_location_id: stockLocationId },
      },
    ])
    if (links.length > 0) await container.resolve(ContainerRegistrationKeys.LINK).create(links)
    return new StepResponse(null, links)
  },
  async (links, { container }) => {
    if (links?.length) await container.resolve(ContainerRegistrationKeys.LINK).dismiss(links)
  },
)
