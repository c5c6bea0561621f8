import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ShopToOpen } from "../open-shop"

/** Where parcels leave from, a location each, in the order of the shops. */
export const makeLocationsStep = createStep(
  "make-locations",
  async (shops: ShopToOpen[], { container }) => {
    if (shops.length === 0) return new StepResponse<string[], string[]>([], [])
    const made = await container
      .resolve(Modules.STOCK_LOCATION)
      .createStockLocations(shops.map(({ location }) => location))
    const ids = made.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(Modules.STOCK_LOCATION).deleteStockLocations(ids)
  },
)
