import { type Dong, dong } from "../money/dong"

/** From this sum of one parcel's goods on, its delivery costs the buyer nothing. */
export interface DeliveryOffer {
  /** Whose parcels; null for everybody's. */
  producerId: string | null
  /** đồng */
  threshold: number
  /** Who bears the fee. */
  grantedBy: "producer" | "operator"
}

export interface FreeDelivery {
  threshold: Dong
  /** What is still missing; 0 when it is reached. */
  missing: Dong
  grantedBy: DeliveryOffer["grantedBy"]
}

/**
 * The offer that a parcel with so many đồng of goods reaches first: the lowest threshold, the operator's before the
 * producer's where they are alike. Null where nobody offers anything. Refuses (RangeError) sums that are not whole đồng.
 */
export function freeDelivery(offers: readonly DeliveryOffer[], producerId: string, goods: number): FreeDelivery | null {
  const [best] = offers
    .filter((offer) => offer.producerId === null || offer.producerId === producerId)
    .sort(easierFirst)
  if (!best) return null
  const { grantedBy } = best
  return { threshold: dong(best.threshold), missing: dong(Math.max(0, best.threshold - dong(goods))), grantedBy }
}

function easierFirst(a: DeliveryOffer, b: DeliveryOffer): number {
  if (a.threshold !== b.threshold) return a.threshold - b.threshold
  return Number(a.grantedBy === "producer") - Number(b.grantedBy === "producer")
}
