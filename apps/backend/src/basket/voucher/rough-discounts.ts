import type { ComputeActionContext } from "@medusajs/framework/types"
import { ComputedActions } from "@medusajs/framework/utils"
import type { RoughDiscount } from "@ocop/domain"
import type { Cart } from "../cart"
import type { Goods } from "../goods"
import type { ShopContext } from "../shop"
import { SUMS, type VoucherPromotion } from "./promotions"

/** What the rules of a promotion may ask about a cart and its lines. */
const FIELDS = [
  "id",
  "currency_code",
  "region_id",
  "sales_channel_id",
  "email",
  "region.*",
  "shipping_address.*",
  "customer.*",
  "customer.groups.*",
  "items.*",
  "items.product.id",
  "items.product.collection_id",
  "items.product.type_id",
  "items.product.categories.id",
  "items.product.tags.id",
]

/**
 * What Medusa's Promotion Module takes off each line, unrounded: its rules, targets, limits and budgets, asked again for
 * every answer. A voucher that a producer grants is asked about that producer's goods alone, so nobody pays for
 * another's. As many questions as there are grantors, whatever is in the basket.
 */
export async function roughDiscounts(
  context: ShopContext,
  cart: Cart,
  goods: ReadonlyMap<string, Goods>,
  promotions: readonly VoucherPromotion[],
): Promise<RoughDiscount[]> {
  if (promotions.length === 0) return []
  const whole = await promotionContext(context, cart)
  const grantors = [...new Set(promotions.map(({ producerId }) => producerId))]
  const computed = await Promise.all(
    grantors.map(async (grantor) => {
      const codes = promotions.filter(({ producerId }) => producerId === grantor).map(({ code }) => code)
      const lines = cart.lines.filter(({ variantId }) => !grantor || goods.get(variantId)?.seller.id === grantor)
      const asked = narrowed(whole, new Set(lines.map(({ id }) => id)))
      return context.promotions.computeActions(codes, asked, { prevent_auto_promotions: true })
    }),
  )
  const taken = computed
    .flat()
    .flatMap((action) => (action.action === ComputedActions.ADD_ITEM_ADJUSTMENT ? [action] : []))
  return promotions.map(({ code }) => ({
    code,
    shares: taken
      .filter((action) => action.code === code)
      .map(({ item_id, amount }) => ({ lineId: item_id, amount: Number(amount) })),
  }))
}

async function promotionContext(context: ShopContext, cart: Cart): Promise<ComputeActionContext> {
  const { data } = await context.query.graph({ entity: "cart", fields: FIELDS, filters: { id: cart.id } })
  const [known]: (Record<string, unknown> & { items?: ({ id: string } | null)[] | null })[] = data
  if (!known) throw new RangeError(`Cart ${cart.id} is not there`)
  const prices = new Map(cart.lines.map(({ id, unitPrice, quantity }) => [id, unitPrice * quantity]))
  const items = (known.items ?? []).flatMap((item) => {
    const price = item && prices.get(item.id)
    // Without its adjustments: what an earlier attempt wrote must not count.
    return price === undefined ? [] : [{ ...item, adjustments: [], subtotal: price, original_total: price }]
  })
  return { ...known, items, shipping_methods: [] } as unknown as ComputeActionContext
}

function narrowed(whole: ComputeActionContext, ids: ReadonlySet<string>): ComputeActionContext {
  const items = (whole.items ?? []).filter(({ id }) => ids.has(id))
  const sum = items.reduce((all, { subtotal }) => all + Number(subtotal), 0)
  return { ...whole, items, ...Object.fromEntries(SUMS.map((name) => [name, sum])) }
}
