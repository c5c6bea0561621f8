import type { MedusaContainer } from "@medusajs/framework/types"
import { environment } from "../config/environment"
import { MARKETPLACE } from "../modules/marketplace"
import { ratesOf } from "../modules/marketplace/rules"
import type MarketplaceService from "../modules/marketplace/service"
import type { Carrier } from "./carrier"
import { ghnCarrier } from "./ghn/ghn"
import { selfCarrier } from "./self"

/** Everybody who can be asked to bring a parcel here: the maker's own way always, others where their keys are set. */
export function carriersIn(container: MedusaContainer): Carrier[] {
  const marketplace = container.resolve<MarketplaceService>(MARKETPLACE)
  const self = selfCarrier(async (producerId) => {
    const today = await container.resolve("clock").today()
    return ratesOf(await marketplace.rateTable([producerId], today), producerId)
  })
  const { ghn } = environment()
  return ghn ? [self, ghnCarrier(ghn)] : [self]
}

export const carrierBy = (container: MedusaContainer, id: string): Carrier | null =>
  carriersIn(container).find((carrier) => carrier.id === id) ?? null
