import type { OrderPart } from "@ocop/domain"
import type { Fee } from "../basket/fees"
import type { Goods } from "../basket/goods"
import type { ShopContext } from "../basket/shop"
import { type Money, pricesNow } from "../catalog/offers"
import type { DiscountDraft } from "../modules/marketplace/discounts"
import type { FreshOrder, OrderLine } from "./fresh-order"

/** Who bears the promotions and price lists of one order, and what its packs cost without them. */
export interface Grants {
  promotions: ReadonlyMap<string, string>
  priceLists: ReadonlyMap<string, string>
  prices: ReadonlyMap<string, Money>
}

/** A constant number of statements, whatever is in the order. */
export async function grantsOf(context: ShopContext, order: FreshOrder, goods: Map<string, Goods>): Promise<Grants> {
  const sets = [...goods.values()].flatMap(({ priceSetId }) => priceSetId ?? [])
  const prices = await pricesNow(context, sets)
  const used = order.lines.flatMap(({ adjustments }) => adjustments.flatMap(({ promotionId }) => promotionId ?? []))
  const [promotions, priceLists] = await Promise.all([
    context.marketplace.grantorsOf("promotion", [...new Set(used)]),
    context.marketplace.grantorsOf("price_list", [
      ...new Set([...prices.values()].flatMap(({ priceListId }) => priceListId ?? [])),
    ]),
  ])
  return { promotions, priceLists, prices }
}

/** A discount of the split is one adjustment of one line; its id leads back to it. */
export const discountId = (lineId: string, index: number): string => `${lineId} ${index}`

/** What was given up of one parcel, and by whom. Vouchers add up to the parcel's discount. */
export function draftDiscounts(
  part: OrderPart,
  order: FreshOrder,
  goods: ReadonlyMap<string, Goods>,
  grants: Grants,
  delivery: { fee: Fee; offerId: string | null } | null,
): DiscountDraft[] {
  const lines = order.lines.filter(({ id }) => part.lines.some((line) => line.id === id))
  return [
    ...merged(vouchersIn(part, lines, grants)),
    ...merged(reductionsIn(part, lines, goods, grants)),
    ...freeDeliveryIn(delivery),
  ]
}

function vouchersIn(part: OrderPart, lines: readonly OrderLine[], { promotions }: Grants): DiscountDraft[] {
  const taken = new Map(part.lines.flatMap(({ discounts }) => discounts.map(({ id, amount }) => [id, amount] as const)))
  return lines.flatMap(({ id, adjustments }) =>
    adjustments.map(({ promotionId, code }, index) => ({
      kind: "voucher" as const,
      reference: promotionId ?? code ?? "",
      code: code ?? "",
      grantedBy: bearer(promotions.get(promotionId ?? ""), part),
      amount: taken.get(discountId(id, index)) ?? 0,
    })),
  )
}

/** A price that is lower on these days: the difference is what its price list gives. */
function reductionsIn(
  part: OrderPart,
  lines: readonly OrderLine[],
  goods: ReadonlyMap<string, Goods>,
  { priceLists, prices }: Grants,
): DiscountDraft[] {
  return lines.flatMap(({ variantId, unitPrice, quantity }) => {
    const price = prices.get(goods.get(variantId)?.priceSetId ?? "")
    if (!price?.priceListId || price.priceBefore === null || price.price !== unitPrice) return []
    return {
      kind: "price_reduction" as const,
      reference: price.priceListId,
      code: null,
      grantedBy: bearer(priceLists.get(price.priceListId), part),
      amount: (price.priceBefore - unitPrice) * quantity,
    }
  })
}

function freeDeliveryIn(delivery: { fee: Fee; offerId: string | null } | null): DiscountDraft[] {
  if (!delivery?.offerId || !delivery.fee.offer) return []
  const amount = delivery.fee.fullFee - delivery.fee.fee
  if (amount === 0) return []
  const { grantedBy } = delivery.fee.offer
  return [{ kind: "free_delivery", reference: delivery.offerId, code: null, grantedBy, amount }]
}

/** Nobody bears what is taken off another's goods: then it is the operator's. */
const bearer = (producerId: string | undefined, part: OrderPart): DiscountDraft["grantedBy"] =>
  producerId === part.producerId ? "producer" : "operator"

function merged(drafts: readonly DiscountDraft[]): DiscountDraft[] {
  const sums = new Map<string, DiscountDraft>()
  for (const draft of drafts) {
    const known = sums.get(draft.reference)
    sums.set(draft.reference, known ? { ...known, amount: known.amount + draft.amount } : draft)
  }
  return [...sums.values()].filter(({ amount }) => amount > 0)
}
