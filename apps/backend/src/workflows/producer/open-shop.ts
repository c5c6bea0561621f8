import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ShopLocation } from "../../producer/location"
import { giveShopsStep } from "./steps/give-shops"
import { linkShopsStep } from "./steps/link-shops"
import { makeDeliveriesStep } from "./steps/make-deliveries"
import { makeLocationsStep } from "./steps/make-locations"
import { makeProfilesStep } from "./steps/make-profiles"

/** A producer that gets what selling needs. */
export interface ShopToOpen {
  producerId: string
  /** Names its profile and its delivery; unique. */
  handle: string
  location: ShopLocation
}

export interface OpenedShop {
  producerId: string
  stockLocationId: string
  shippingProfileId: string
}

/**
 * Opens shops: each gets a stock location, a shipping profile, a delivery set whose zone is the country, two options
 * (sent to the buyer; picked up at the maker's), and a place in the online channel. Many cost as many calls as one.
 */
export const openShopWorkflow = createWorkflow(
  "open-shop",
  (input: { shops: ShopToOpen[]; salesChannelId: string }) => {
    const locationIds = makeLocationsStep(input.shops)
    const profileIds = makeProfilesStep(input.shops)
    const opened = transform({ input, locationIds, profileIds }, ({ input, locationIds, profileIds }) =>
      input.shops.map(
        ({ producerId }, index): OpenedShop => ({
          producerId,
          stockLocationId: locationIds[index] ?? "",
          shippingProfileId: profileIds[index] ?? "",
        }),
      ),
    )
    const setIds = makeDeliveriesStep({ shops: input.shops, opened })
    linkShopsStep({ opened, setIds, salesChannelId: input.salesChannelId })
    giveShopsStep(opened)
    return new WorkflowResponse(opened)
  },
)
