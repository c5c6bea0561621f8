import type { Basket, BasketParcel, ShippingChoice } from "@ocop/contract"

/** The shipping option picked per producer id; a parcel without a pick travels the standard way. */
export type ShippingPicks = Readonly<Record<string, string>>

export interface ParcelSum {
  parcel: BasketParcel
  choice: ShippingChoice | null
  /** Whole đồng; null until the commune is known. */
  fee: number | null
  /** What is handed over for this parcel alone; null until its fee is known. */
  total: number | null
}

export interface BasketSum {
  parcels: ParcelSum[]
  goods: number
  /** What vouchers take off. */
  discount: number
  /** Null while the fee of any parcel is unknown: a sum that leaves something out is not shown. */
  total: number | null
}

/**
 * Every cost of a basket in whole đồng, parcel by parcel. Fees count only while the basket is priced for the commune
 * chosen now; between choosing another and its answer they are unknown. The server has the last word (`expectedTotal`).
 */
export function sumBasket(basket: Basket, picks: ShippingPicks, communeCode: string | null): BasketSum {
  const priced = basket.communeCode === communeCode
  const parcels = basket.parcels.map((parcel) => {
    const choice = chosenShipping(parcel, picks)
    const fee = (priced ? choice?.fee : null) ?? null
    return { parcel, choice, fee, total: fee === null ? null : parcel.goods - parcel.discount + fee }
  })
  const total = parcels.reduce<number | null>(
    (sum, parcel) => (sum === null || parcel.total === null ? null : sum + parcel.total),
    0,
  )
  return { parcels, goods: basket.goods, discount: basket.discount, total }
}

/** Whether the fees of a basket are known: there is no place yet, the answer is on its way, or they are. */
export type Pricing = "no_place" | "pending" | "known"

export function pricingOf(basket: Basket, communeCode: string | null): Pricing {
  if (communeCode === null) return "no_place"
  return basket.communeCode === communeCode ? "known" : "pending"
}

/** The picked option while it is still offered, else the standard one, else the first. */
export function chosenShipping(parcel: BasketParcel, picks: ShippingPicks): ShippingChoice | null {
  const { shipping, producer } = parcel
  const picked = shipping.find((choice) => choice.optionId === picks[producer.id])
  return picked ?? shipping.find((choice) => choice.kind === "standard") ?? shipping[0] ?? null
}

/** Option id per producer id, as the order wants it; parcels without any option are left out. */
export function picksOf(sum: BasketSum): Record<string, string> {
  return Object.fromEntries(
    sum.parcels.flatMap(({ parcel, choice }) => (choice ? [[parcel.producer.id, choice.optionId] as const] : [])),
  )
}

/** Lines that cannot be ordered as they are. */
export function troubledLines(basket: Basket) {
  return basket.parcels.flatMap((parcel) => parcel.lines.filter((line) => line.problem !== null))
}
