import { type FreeDelivery, freeDelivery, quoteShipping, type ShippingRate, zoneBetween } from "@ocop/domain"
import type { StandingOffer } from "../modules/marketplace/discounts"
import { type RateTable, ratesOf } from "../modules/marketplace/rules"
import type { Seller } from "./goods"
import type { ShopContext } from "./shop"

/** What pricing deliveries stands on: rates and free deliveries in force today. */
export interface FeeTable {
  rates: RateTable
  offers: StandingOffer[]
}

/** Two statements, however many producers. */
export async function feeTable(context: ShopContext, producerIds: string[]): Promise<FeeTable> {
  const [rates, offers] = await Promise.all([
    context.marketplace.rateTable(producerIds, context.today),
    context.marketplace.deliveryOffersFor(producerIds, context.today),
  ])
  return { rates, offers }
}

interface Load {
  seller: Seller
  grams: number
  /** đồng of goods in the parcel, before vouchers. */
  goods: number
}

export interface Fee {
  /** What the buyer pays, in đồng. */
  fee: number
  /** What the carrier asks; above `fee` where somebody grants the delivery. */
  fullFee: number
  days: Pick<ShippingRate, "daysFrom" | "daysTo">
  offer: FreeDelivery | null
}

/** The free delivery that a parcel comes near to, or has reached. */
export const freeShippingOf = ({ offers }: FeeTable, seller: Seller, goods: number): FreeDelivery | null =>
  freeDelivery(offers, seller.id, goods)

/** A parcel sent to a province. Free from the threshold on, whoever grants it. */
export function standardFee({ rates, offers }: FeeTable, { seller, grams, goods }: Load, toProvinceCode: string): Fee {
  const quote = quoteShipping(ratesOf(rates, seller.id), grams, zoneBetween(seller.provinceCode, toProvinceCode))
  const offer = freeDelivery(offers, seller.id, goods)
  return { fee: offer?.missing === 0 ? 0 : quote.fee, fullFee: quote.fee, days: quote, offer }
}
