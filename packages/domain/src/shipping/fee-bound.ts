import { type RateFault, SHIPPING_ZONES, type ZoneRates } from "./rate-table"
import type { ShippingZone } from "./zone"

const KILOGRAM = 1000

/** The most that a shop's own table may ask for a journey, in đồng: for the first kilogram, and for each one begun after it. */
export interface FeeBound {
  first: number
  perExtraKilogram: number
}

/** The most that may be asked for a parcel of so many grams. */
export const mostFee = (grams: number, { first, perExtraKilogram }: FeeBound): number =>
  first + perExtraKilogram * Math.max(0, Math.ceil(grams / KILOGRAM) - 1)

/**
 * Zones of a table that ask more than the bound for some parcel they carry. The operator's commission is of goods and not
 * of the journey, so a fee without a bound would be a price without commission. Expects a table without other faults.
 */
export function feeFaults(zones: readonly ZoneRates[], bound: FeeBound): Partial<Record<ShippingZone, RateFault>> {
  const faults: Partial<Record<ShippingZone, RateFault>> = {}
  for (const zone of SHIPPING_ZONES)
    if (zones.some((rates) => rates.zone === zone && isTooDear(rates, bound))) faults[zone] = "too_dear"
  return faults
}

/** A step's fee is the same for its lightest parcel, one gram above the step before: that is where it is dearest. */
function isTooDear({ steps, feePerExtraKilogram }: ZoneRates, bound: FeeBound): boolean {
  const lightest = (index: number) => (steps[index - 1]?.uptoGrams ?? 0) + 1
  if (steps.some(({ fee }, index) => fee > mostFee(lightest(index), bound))) return true
  const top = steps.at(-1)
  if (feePerExtraKilogram === null || !top) return false
  const firstAbove = top.fee + feePerExtraKilogram > mostFee(top.uptoGrams + 1, bound)
  return firstAbove || feePerExtraKilogram > bound.perExtraKilogram
}
