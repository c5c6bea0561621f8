import type { Basket, BasketLine, BasketParcel } from "@ocop/contract"
import { dong, sumDong } from "@ocop/domain"
import { type Money, pricesNow } from "../catalog/offers"
import { placeRef } from "../catalog/place"
import { cashPausedFor } from "../ledger/cash-paused"
import type { Cart, CartLine } from "./cart"
import { feeTable, freeShippingOf } from "./fees"
import { type Goods, goodsOf } from "./goods"
import { judgeLines, type Verdict } from "./judge"
import { paymentChoices } from "./payment-choices"
import { communeBy, shippingChoices } from "./shipping"
import type { ShopContext } from "./shop"
import { tetNear, tetOrderBy } from "./tet"
import { type DiscountShare, discountsOf } from "./voucher/discounts-of"

/** A cart seen parcel by parcel, priced for a commune when one is known. Constant statements, whatever is in it. */
export async function readBasket(context: ShopContext, cart: Cart, communeCode?: string): Promise<Basket> {
  const [goods, commune] = await Promise.all([
    goodsOf(
      context,
      cart.lines.map(({ variantId }) => variantId),
    ),
    communeBy(context, communeCode),
  ])
  const verdicts = judgeLines(cart.lines, goods, context.limits.quantityPerLine)
  const groups = groupBySeller(cart.lines, goods)
  const sellers = groups.map(({ seller }) => seller.id)
  const [fees, prices, discounts, paused] = await Promise.all([
    feeTable(context, sellers),
    pricesNow(
      context,
      [...goods.values()].flatMap(({ priceSetId }) => priceSetId ?? []),
    ),
    discountsOf(context, cart, goods),
    cashPausedFor(context.sql, sellers, context.settings.money.producerDebtMax),
  ])
  const choices = await shippingChoices(context, groups, commune, fees)
  const season = tetNear(context)
  const parcels = groups.map((group, index) => ({
    ...parcelOf(group, { verdicts, prices, shares: discounts.shares }, choices[index] ?? []),
    freeShipping: freeShippingOf(fees, group.seller, group.goods),
    reopensOn: group.seller.reopensOn,
    tetOrderBy: tetOrderBy(context, season, fees, group, commune),
  }))
  return {
    parcels,
    quantity: cart.lines.reduce((count, line) => count + line.quantity, 0),
    goods: sumDong(parcels.map((parcel) => parcel.goods)),
    discount: sumDong(parcels.map((parcel) => parcel.discount)),
    vouchers: discounts.vouchers,
    tet: season,
    communeCode: commune?.code ?? null,
    payments: paymentChoices(context, parcels, paused),
  }
}

interface Group {
  seller: Goods["seller"]
  grams: number
  /** đồng, before vouchers. */
  goods: number
  items: { line: CartLine; goods: Goods }[]
}

/** In the order in which makers came into the basket. A line whose maker is no longer known belongs to no parcel. */
function groupBySeller(lines: readonly CartLine[], goods: ReadonlyMap<string, Goods>): Group[] {
  const groups = new Map<string, Group>()
  for (const line of lines) {
    const pack = goods.get(line.variantId)
    if (!pack) continue
    const group = groups.get(pack.seller.id) ?? { seller: pack.seller, grams: 0, goods: 0, items: [] }
    group.items.push({ line, goods: pack })
    group.grams += pack.grams * line.quantity
    group.goods += line.unitPrice * line.quantity
    groups.set(pack.seller.id, group)
  }
  return [...groups.values()]
}

interface Known {
  verdicts: ReadonlyMap<string, Verdict>
  prices: ReadonlyMap<string, Money>
  shares: readonly DiscountShare[]
}

function parcelOf(group: Group, known: Known, shipping: BasketParcel["shipping"]) {
  const { id, handle, name, type, place } = group.seller
  const lines = group.items.map(({ line, goods }) => lineOf(line, goods, known))
  const own = known.shares.filter(({ lineId }) => lines.some((line) => line.id === lineId))
  return {
    producer: { id, handle, name, type },
    place: placeRef(place),
    lines,
    goods: sumDong(lines.map((line) => line.total)),
    discount: sumDong(own.map(({ amount }) => amount)),
    grams: group.grams,
    alcohol: lines.some((line) => line.alcohol),
    shipping,
  }
}

function lineOf(line: CartLine, goods: Goods, { verdicts, prices }: Known): BasketLine {
  const verdict = verdicts.get(line.id)
  const now = prices.get(goods.priceSetId ?? "")
  return {
    id: line.id,
    variantId: line.variantId,
    handle: goods.handle,
    title: goods.title,
    pack: goods.pack,
    illustration: goods.illustration,
    photo: goods.photo,
    stars: goods.stars,
    quantity: line.quantity,
    maxQuantity: verdict?.maxQuantity ?? 0,
    unitPrice: dong(line.unitPrice),
    unitPriceBefore: now?.price === line.unitPrice ? now.priceBefore : null,
    total: dong(line.unitPrice * line.quantity),
    shippingGrams: goods.grams,
    alcohol: goods.alcohol,
    problem: verdict?.problem ?? null,
  }
}
