import { allocate } from "../money/allocate"
import { dong, sumDong } from "../money/dong"

/** Basis points of what is sold, frozen when the order was placed. */
export interface Rates {
  commission: number
  vat: number
  pit: number
}

/** One line of a parcel, or its journey, as the ledger sees it. Sums in đồng. */
export interface SaleItem {
  /** The line's id; `SHIPPING` for the journey. */
  id: string
  quantity: number
  /** What the buyer pays for it. */
  paid: number
  /** What the operator adds: its vouchers, reduced prices and free deliveries. */
  borne: number
  /** Of both, what is the operator's: the fee of a journey that it pays for. The rest is the producer's. */
  operators: number
  rates: Rates
}

export const SHIPPING = "shipping"

export interface ParcelFacts {
  lines: readonly { id: string; quantity: number; total: number; discount: number; rates: Rates }[]
  shipping: number
  /** Of the whole parcel; what the lines do not explain lies on the journey. */
  discount: number
  /** Who pays for the journey, and so gets its fee. */
  shippingBelongsTo: "producer" | "operator"
  shippingRates: Rates
  discounts: readonly {
    kind: "voucher" | "price_reduction" | "free_delivery"
    grantedBy: "operator" | "producer"
    amount: number
  }[]
}

/**
 * A parcel's frozen sums as items that add up to what its buyer pays. Whoever grants a discount bears it: a producer's
 * takes from its own share, the operator's is added to it. Shares by largest remainder. Refuses (RangeError) sums that
 * are not whole đồng and discounts above what they reduce.
 */
export function saleTerms(parcel: ParcelFacts): SaleItem[] {
  const onLines = sumDong(parcel.lines.map(({ discount }) => discount))
  const reduced = [...parcel.lines.map(({ discount }) => discount), dong(parcel.discount - onLines)]
  const vouchers = sharedOut(granted(parcel, "voucher", "operator"), reduced)
  const reductions = sharedOut(
    granted(parcel, "price_reduction", "operator"),
    parcel.lines.map(({ total }) => total),
  )
  const lines = parcel.lines.map(({ id, quantity, total, discount, rates }, index) => ({
    id,
    quantity,
    paid: dong(total - discount),
    borne: (vouchers[index] ?? 0) + (reductions[index] ?? 0),
    operators: 0,
    rates,
  }))
  return [...lines, journey(parcel, reduced.at(-1) ?? 0, vouchers.at(-1) ?? 0)]
}

function journey(parcel: ParcelFacts, discount: number, byOperator: number): SaleItem {
  const isProducers = parcel.shippingBelongsTo === "producer"
  const free = granted(parcel, "free_delivery", isProducers ? "operator" : "producer")
  return {
    id: SHIPPING,
    quantity: 1,
    paid: dong(parcel.shipping - discount),
    borne: byOperator + (isProducers ? free : 0),
    // The operator gets its whole fee; what the producer granted of it, the producer pays.
    operators: isProducers ? 0 : parcel.shipping + free,
    rates: isProducers ? { ...parcel.shippingRates, commission: 0 } : { commission: 0, vat: 0, pit: 0 },
  }
}

const granted = ({ discounts }: ParcelFacts, kind: string, by: string): number =>
  sumDong(discounts.filter((one) => one.kind === kind && one.grantedBy === by).map(({ amount }) => amount))

function sharedOut(amount: number, weights: readonly number[]): number[] {
  return amount === 0 ? weights.map(() => 0) : allocate(amount, weights)
}
