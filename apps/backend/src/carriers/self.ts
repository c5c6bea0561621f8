import { quoteShipping, type ShippingRate, zoneBetween } from "@ocop/domain"
import type { Carrier } from "./carrier"
import { CarrierRefused } from "./carrier"

/**
 * The maker brings it, or hands it to whoever it likes: prices are its own rate table, the code is our own, and people
 * say what became of it. `ratesOf` answers the rates in force today for a producer, its own before the operator's.
 */
export function selfCarrier(ratesOf: (producerId: string) => Promise<ShippingRate[]>): Carrier {
  return {
    id: "self",
    name: "Tự giao",
    isProven: true,
    kind: "hand",
    async quote({ producerId, grams, from, to }) {
      const rates = await ratesOf(producerId)
      try {
        const { fee, daysFrom, daysTo } = quoteShipping(rates, grams, zoneBetween(from.provinceCode, to.provinceCode))
        return { fee, days: { from: daysFrom, to: daysTo }, expectedOn: null }
      } catch (error) {
        if (error instanceof RangeError) throw new CarrierRefused("self", error.message)
        throw error
      }
    },
    create: async (_, clientCode) => ({ orderCode: clientCode, fee: null, expectedOn: null }),
    label: async () => ({ kind: "ours" }),
    track: async () => null,
    cancel: async () => undefined,
    trackingUrl: () => null,
  }
}
