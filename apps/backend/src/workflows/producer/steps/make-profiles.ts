import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ShopToOpen } from "../open-shop"

/** A shipping profile each: a basket holds one delivery per profile, and so one per producer. */
export const makeProfilesStep = createStep(
  "make-profiles",
  async (shops: ShopToOpen[], { container }) => {
    if (shops.length === 0) return new StepResponse<string[], string[]>([], [])
    const made = await container
      .resolve(Modules.FULFILLMENT)
      .createShippingProfiles(shops.map(({ handle }) => ({ name: handle, type: "default" })))
    const ids = made.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(Modules.FULFILLMENT).deleteShippingProfiles(ids)
  },
)
