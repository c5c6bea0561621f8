import { rowsOf } from "../catalog/query"
import { Refusal } from "../http/problem"
import type { WantedLine } from "./judge"
import type { ShopContext } from "./shop"

export interface CartLine extends WantedLine {
  unitPrice: number
  title: string
  handle: string
  pack: string
}

export interface Cart {
  id: string
  salesChannelId: string | null
  /** A registered customer's; only that customer may use it. */
  customerId: string | null
  completed: boolean
  orderId: string | null
  /** Codes in the order in which they were entered. */
  vouchers: string[]
  /** An attempt to order, or Medusa itself, has written discounts on it. */
  adjusted: boolean
  lines: CartLine[]
}

const CART = `
  select c.id, c.sales_channel_id as "salesChannelId",
    (select customer.id from customer where customer.id = c.customer_id and customer.has_account) as "customerId",
    c.completed_at is not null as completed,
    (select placed.order_id from order_cart placed where placed.cart_id = c.id and placed.deleted_at is null limit 1)
      as "orderId",
    coalesce(c.metadata->'vouchers', '[]') as vouchers,
    exists (select from cart_line_item_adjustment a join cart_line_item li on li.id = a.item_id
      where li.cart_id = c.id and li.deleted_at is null and a.deleted_at is null) as adjusted,
    coalesce((
      select jsonb_agg(jsonb_build_object('id', li.id, 'variantId', coalesce(li.variant_id, ''), 'quantity', li.quantity,
        'unitPrice', li.unit_price, 'title', coalesce(li.product_title, li.title), 'handle', coalesce(li.product_handle, ''),
        'pack', coalesce(li.variant_title, '')) order by li.created_at, li.id)
      from cart_line_item li where li.cart_id = c.id and li.deleted_at is null), '[]') as lines
  from cart c where c.id = :id and c.deleted_at is null`

/** A cart by its id, or null. One statement. */
export async function findCart(context: ShopContext, id: string): Promise<Cart | null> {
  const [cart] = await rowsOf<Cart>(context, CART, { id })
  return cart ?? null
}

/**
 * The cart as whoever knows its id may use it. Ids are unguessable; a registered customer's cart needs that customer.
 * @throws Refusal basket_gone for a cart that is unknown, somebody else's, or already an order.
 */
export async function openCart(context: ShopContext, id: string, customerId: string | undefined): Promise<Cart> {
  const cart = await ownCart(context, id, customerId)
  if (cart.completed || cart.orderId) throw new Refusal("basket_gone", "This basket has become an order")
  return cart
}

/** As `openCart`, also when it is already an order. */
export async function ownCart(context: ShopContext, id: string, customerId: string | undefined): Promise<Cart> {
  const cart = await findCart(context, id)
  if (!cart || (cart.customerId && cart.customerId !== customerId))
    throw new Refusal("basket_gone", "There is no such basket")
  return cart
}
