import { type Dong, dong } from "../money/dong"
import type { ShippingZone } from "./zone"

const KILOGRAM = 1000

/** One step of a price list: what a parcel up to so many grams costs (đồng) and takes (working days) in a zone. */
export interface ShippingRate {
  zone: ShippingZone
  uptoGrams: number
  fee: number
  daysFrom: number
  daysTo: number
  /** On the top step: đồng for each started kilogram above it. Absent or null: nothing heavier is carried. */
  feePerExtraKilogram?: number | null
}

export interface ShippingQuote {
  fee: Dong
  daysFrom: number
  daysTo: number
}

/**
 * What sending a parcel of so many grams costs and takes: the lowest step that carries it; above the top step its fee
 * plus the extra per started kilogram. The order of `rates` does not matter. Refuses (RangeError) a weight that is
 * not a whole number of grams, and a parcel that no step carries.
 */
export function quoteShipping(rates: readonly ShippingRate[], grams: number, zone: ShippingZone): ShippingQuote {
  if (!Number.isSafeInteger(grams) || grams < 0) throw new RangeError(`Not whole grams: ${grams}`)
  const steps = rates.filter((rate) => rate.zone === zone).sort((a, b) => a.uptoGrams - b.uptoGrams)
  const step = steps.find(({ uptoGrams }) => grams <= uptoGrams) ?? steps.at(-1)
  if (!step) throw new RangeError(`No shipping rate for zone ${zone}`)
  return { fee: feeOn(step, grams), daysFrom: step.daysFrom, daysTo: step.daysTo }
}

function feeOn(step: ShippingRate, grams: number): Dong {
  const above = Math.max(0, grams - step.uptoGrams)
  if (above === 0) return dong(step.fee)
  if (step.feePerExtraKilogram == null) throw new RangeError(`No shipping rate for ${grams} g in zone ${step.zone}`)
  return dong(dong(step.fee) + dong(step.feePerExtraKilogram) * Math.ceil(above / KILOGRAM))
}
