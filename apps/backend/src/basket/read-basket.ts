import type { Basket, BasketLine, BasketParcel } from "@ocop/contract"
import { dong, sumDong } from "@ocop/domain"
import { placeRef } from "../catalog/place"
import type { Cart, CartLine } from "./cart"
import { type Goods, goodsOf } from "./goods"
import { judgeLines, type Verdict } from "./judge"
import { communeBy, shippingChoices } from "./shipping"
import type { ShopContext } from "./shop"

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
  const choices = await shippingChoices(context, groups, commune)
  const parcels = groups.map((group, index) => parcelOf(group, verdicts, choices[index] ?? []))
  return {
    parcels,
    quantity: cart.lines.reduce((count, line) => count + line.quantity, 0),
    goods: sumDong(parcels.map((parcel) => parcel.goods)),
    discount: 0,
    vouchers: [],
    tet: null,
    communeCode: commune?.code ?? null,
    payments: [cashOnDelivery(parcels, context.limits.cashOnDeliveryMax)],
  }
}

interface Group {
  seller: Goods["seller"]
  grams: number
  items: { line: CartLine; goods: Goods }[]
}

/** In the order in which makers came into the basket. A line whose maker is no longer known belongs to no parcel. */
function groupBySeller(lines: readonly CartLine[], goods: ReadonlyMap<string, Goods>): Group[] {
  const groups = new Map<string, Group>()
  for (const line of lines) {
    const pack = goods.get(line.variantId)
    if (!pack) continue
    const group = groups.get(pack.seller.id) ?? { seller: pack.seller, grams: 0, items: [] }
    group.items.push({ line, goods: pack })
    group.grams += pack.grams * line.quantity
    groups.set(pack.seller.id, group)
  }
  return [...groups.values()]
}

function parcelOf(
  group: Group,
  verdicts: ReadonlyMap<string, Verdict>,
  shipping: BasketParcel["shipping"],
): BasketParcel {
  const { id, handle, name, type, place } = group.seller
  const lines = group.items.map(({ line, goods }) => lineOf(line, goods, verdicts.get(line.id)))
  return {
    producer: { id, handle, name, type },
    place: placeRef(place),
    lines,
    goods: sumDong(lines.map((line) => line.total)),
    discount: 0,
    grams: group.grams,
    alcohol: lines.some((line) => line.alcohol),
    shipping,
    freeShipping: null,
    tetOrderBy: null,
  }
}

function lineOf(line: CartLine, goods: Goods, verdict: Verdict | undefined): BasketLine {
  return {
    id: line.id,
    variantId: line.variantId,
    handle: goods.handle,
    title: goods.title,
    pack: goods.pack,
    illustration: goods.illustration,
    photo: goods.photo,
    quantity: line.quantity,
    maxQuantity: verdict?.maxQuantity ?? 0,
    unitPrice: dong(line.unitPrice),
    unitPriceBefore: null,
    total: dong(line.unitPrice * line.quantity),
    shippingGrams: goods.grams,
    alcohol: goods.alcohol,
    problem: verdict?.problem ?? null,
  }
}

/** A courier may not take cash for alcohol, nor more than the limit at one door. */
function cashOnDelivery(parcels: readonly BasketParcel[], limit: number): Basket["payments"][number] {
  const reason =
    parcels.length === 0
      ? "empty"
      : parcels.some((parcel) => parcel.alcohol)
        ? "alcohol"
        : parcels.some((parcel) => parcel.goods + (standardFee(parcel) ?? 0) > limit)
          ? "over_limit"
          : null
  return { id: "cash_on_delivery", available: reason === null, reason, limit, holdMinutes: null }
}

const standardFee = (parcel: BasketParcel) => parcel.shipping.find(({ kind }) => kind === "standard")?.fee
