import { quoteShipping, type ShippingRate } from "./quote-shipping"
import type { ShippingZone } from "./zone"

export const SHIPPING_ZONES = ["same_province", "same_region", "far"] as const satisfies readonly ShippingZone[]

/** One zone of a rate table as its owner writes it. Sums in đồng. */
export interface ZoneRates {
  zone: ShippingZone
  steps: readonly { uptoGrams: number; fee: number }[]
  /** For every kilogram begun above the heaviest step; null: nothing heavier is carried. */
  feePerExtraKilogram: number | null
  daysFrom: number
  daysTo: number
}

/** Why a table cannot be in force; by zone, since each is a table of its own to whoever types it. */
export type RateFault =
  | "zone_missing"
  | "zone_twice"
  | "no_steps"
  | "steps_not_rising"
  | "fees_falling"
  | "days_mixed_up"
  | "too_dear"

/** What is wrong with a table, empty when it holds: each zone once, steps rising by weight and never cheaper, days in order. */
export function rateFaults(zones: readonly ZoneRates[]): Partial<Record<ShippingZone, RateFault>> {
  const faults: Partial<Record<ShippingZone, RateFault>> = {}
  for (const zone of SHIPPING_ZONES) {
    const [rates, ...more] = zones.filter((each) => each.zone === zone)
    const fault = rates ? (more.length > 0 ? "zone_twice" : faultOf(rates)) : "zone_missing"
    if (fault) faults[zone] = fault
  }
  return faults
}

function faultOf({ steps, daysFrom, daysTo }: ZoneRates): RateFault | null {
  if (steps.length === 0) return "no_steps"
  const pairs = steps.slice(1).map((step, index) => [steps[index] ?? step, step] as const)
  if (pairs.some(([before, step]) => step.uptoGrams <= before.uptoGrams)) return "steps_not_rising"
  if (pairs.some(([before, step]) => step.fee < before.fee)) return "fees_falling"
  return daysTo < daysFrom ? "days_mixed_up" : null
}

/** The rows of a table, as they are kept and quoted: the extra stands on the heaviest step of each zone. */
export function ratesOfTable(zones: readonly ZoneRates[]): ShippingRate[] {
  return zones.flatMap(({ zone, steps, feePerExtraKilogram, daysFrom, daysTo }) =>
    steps.map(({ uptoGrams, fee }, index) => ({
      zone,
      uptoGrams,
      fee,
      daysFrom,
      daysTo,
      feePerExtraKilogram: index === steps.length - 1 ? feePerExtraKilogram : null,
    })),
  )
}

/** The table that such rows make; the reverse of `ratesOfTable`. Zones without a row are left out. */
export function tableOfRates(rates: readonly ShippingRate[]): ZoneRates[] {
  return SHIPPING_ZONES.flatMap((zone) => {
    const rows = rates.filter((rate) => rate.zone === zone).sort((a, b) => a.uptoGrams - b.uptoGrams)
    const heaviest = rows.at(-1)
    if (!heaviest) return []
    return [
      {
        zone,
        steps: rows.map(({ uptoGrams, fee }) => ({ uptoGrams, fee })),
        feePerExtraKilogram: heaviest.feePerExtraKilogram ?? null,
        daysFrom: heaviest.daysFrom,
        daysTo: heaviest.daysTo,
      },
    ]
  })
}

/** Whether every parcel up to so many grams has a price in every zone; what lies above the table is carried if it says so. */
export function carriesUpTo(zones: readonly ZoneRates[], grams: number): boolean {
  const rates = ratesOfTable(zones)
  return SHIPPING_ZONES.every((zone) => {
    try {
      return quoteShipping(rates, grams, zone).fee >= 0
    } catch {
      return false
    }
  })
}
