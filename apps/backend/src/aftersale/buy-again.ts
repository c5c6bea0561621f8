import type { MedusaContainer } from "@medusajs/framework/types"
import { addToCartWorkflow } from "@medusajs/medusa/core-flows"
import { type Cart, findCart, openCart } from "../basket/cart"
import { goodsOf } from "../basket/goods"
import { makeCart } from "../basket/make-cart"
import type { ShopContext } from "../basket/shop"
import { rowsOf } from "../catalog/query"
import { Refusal } from "../http/problem"
import { type Fitting, type OrderedPack, whatFits } from "./what-fits"

const ORDERED = `
  select line.variant_id as "variantId", max(line.handle) as handle, max(line.title) as title,
    jsonb_build_object('vi', max(line.pack_vi), 'en', max(line.pack_en)) as pack,
    cast(sum(line.quantity) as int) as quantity
  from producer_order po
  join producer_order_line line on line.producer_order_id = po.id
  where po.order_id = :orderId and po.deleted_at is null
  group by line.variant_id
  order by min(po.number), min(line.line_item_id)`

/**
 * Puts what was once ordered into a basket, as far as it can be had today, at today's prices. Without an open basket
 * a new one is made; answers its id. What lies in the basket stays.
 */
export async function buyAgain(
  context: ShopContext,
  container: MedusaContainer,
  request: { orderId: string; cartId: string | undefined; customerId: string | undefined },
): Promise<{ cartId: string; fitting: Fitting }> {
  const cart = await openedCart(context, request)
  const ordered = await rowsOf<OrderedPack>(context, ORDERED, { orderId: request.orderId })
  const lines = cart?.lines ?? []
  const goods = await goodsOf(context, [...new Set([...ordered, ...lines].map(({ variantId }) => variantId))])
  const fitting = whatFits(ordered, lines, goods, context.limits)
  if (!cart) return { cartId: await makeCart(context, container, fitting.put), fitting }
  if (fitting.put.length > 0) {
    const items = fitting.put.map(({ variantId, quantity }) => ({ variant_id: variantId, quantity }))
    await addToCartWorkflow(container).run({ input: { cart_id: cart.id, items } })
  }
  return { cartId: cart.id, fitting }
}

/** The basket that somebody already has; one that is gone, or another's, is none. */
async function openedCart(
  context: ShopContext,
  { cartId, customerId }: { cartId: string | undefined; customerId: string | undefined },
): Promise<Cart | null> {
  if (!cartId || !(await findCart(context, cartId))) return null
  return openCart(context, cartId, customerId).catch((error: unknown) => {
    if (error instanceof Refusal) return null
    throw error
  })
}
