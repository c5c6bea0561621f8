import type { ShippingQuote } from "@ocop/contract"
import { communeLabel } from "@ocop/domain"
import { pricesNow } from "../catalog/offers"
import { Refusal } from "../http/problem"
import { feeTable, freeShippingOf } from "./fees"
import { goodsOf } from "./goods"
import { communeBy, shippingChoices } from "./shipping"
import type { ShopContext } from "./shop"

/**
 * What sending so many of one pack to a commune costs before anything is ordered, and what one more of it adds.
 * @throws Refusal not_for_sale, invalid_fields for an unknown commune.
 */
export async function quoteOf(
  context: ShopContext,
  { variantId, commune: code, quantity }: { variantId: string; commune: string; quantity: number },
): Promise<ShippingQuote> {
  const [goods, commune] = await Promise.all([goodsOf(context, [variantId]), communeBy(context, code)])
  const pack = goods.get(variantId)
  if (!commune) throw new Refusal("invalid_fields", "There is no such commune", { commune: "unknown" })
  if (!pack?.forSale) throw new Refusal("not_for_sale", "This is not for sale")
  const [prices, fees] = await Promise.all([
    pricesNow(context, pack.priceSetId ? [pack.priceSetId] : []),
    feeTable(context, [pack.seller.id]),
  ])
  const price = prices.get(pack.priceSetId ?? "")?.price ?? 0
  const loads = [quantity, quantity + 1].map((count) => ({
    seller: pack.seller,
    grams: pack.grams * count,
    goods: price * count,
  }))
  const [now = [], withOneMore = []] = await shippingChoices(context, loads, commune, fees)
  const fee = (choices: ShippingQuote["choices"]) => choices.find(({ kind }) => kind === "standard")?.fee ?? null
  const [before, after] = [fee(now), fee(withOneMore)]
  return {
    communeName: communeLabel(commune.kind, commune.name),
    provinceName: commune.provinceName,
    choices: now,
    addingOneMore: before === null || after === null ? null : after - before,
    freeShipping: freeShippingOf(fees, pack.seller, price * quantity),
  }
}
