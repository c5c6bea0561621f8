import type { Offer } from "@ocop/contract"
import type { CatalogContext } from "./context"
import type { OfferRow } from "./rows"

export interface Money {
  price: number
  priceBefore: number | null
  /** The dated price list that makes it lower, where one does. */
  priceListId: string | null
}

/** What each price set costs now, in đồng, by Medusa's Pricing Module: the same answer the basket gets. */
export async function pricesNow(context: CatalogContext, priceSetIds: string[]): Promise<Map<string, Money>> {
  if (priceSetIds.length === 0) return new Map()
  const calculated = await context.pricing.calculatePrices(
    { id: priceSetIds },
    { context: { currency_code: "vnd", ...(context.regionId && { region_id: context.regionId }) } },
  )
  return new Map(
    calculated.flatMap(({ id, calculated_amount, original_amount, calculated_price }) => {
      const price = Number(calculated_amount)
      const before = Number(original_amount)
      if (calculated_amount === null || !isDong(price)) return []
      const priceListId = calculated_price?.price_list_id ?? null
      return [[id, { price, priceBefore: isDong(before) && before > price ? before : null, priceListId }]]
    }),
  )
}

/** Packs with their price, the cheapest first; a pack without a whole price is not for sale. */
export function pricedOffers(rows: readonly OfferRow[], prices: ReadonlyMap<string, Money>): Offer[] {
  return rows
    .flatMap(({ priceSetId, pack, packEn, ...row }) => {
      const money = prices.get(priceSetId)
      if (!money) return []
      const { price, priceBefore } = money
      return [{ ...row, price, priceBefore, pack: { vi: pack, en: packEn } }]
    })
    .sort((a, b) => a.price - b.price)
}

const isDong = (amount: number) => Number.isSafeInteger(amount) && amount >= 0
