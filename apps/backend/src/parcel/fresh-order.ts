import type { ShopContext } from "../basket/shop"
import { rowsOf } from "../catalog/query"

export interface OrderLine {
  id: string
  variantId: string
  quantity: number
  unitPrice: number
  /** What vouchers take off, in đồng. */
  adjustments: { amount: number; promotionId: string | null; code: string | null }[]
  /** Stock locations its reservations lie at. */
  reservedAt: string[]
}

export interface OrderMethod {
  id: string
  optionId: string
  profileId: string
  kind: "standard" | "pickup"
  amount: number
  adjustments: number[]
}

/** Medusa's rows of an order that a cart has just become. */
export interface FreshOrder {
  orderId: string
  lines: OrderLine[]
  methods: OrderMethod[]
}

const FRESH_ORDER = `
  select link.order_id as "orderId",
    (select jsonb_agg(jsonb_build_object('id', li.id, 'variantId', li.variant_id, 'quantity', oi.quantity,
        'unitPrice', li.unit_price,
        'adjustments', coalesce((
          select jsonb_agg(jsonb_build_object('amount', a.amount, 'promotionId', a.promotion_id, 'code', a.code)
            order by a.created_at, a.id)
          from order_line_item_adjustment a where a.item_id = li.id and a.deleted_at is null), '[]'),
        'reservedAt', coalesce((select jsonb_agg(distinct r.location_id) from reservation_item r
          where r.line_item_id = li.id and r.deleted_at is null), '[]')) order by li.created_at, li.id)
      from order_item oi join order_line_item li on li.id = oi.item_id
      where oi.order_id = link.order_id and oi.deleted_at is null) as lines,
    (select jsonb_agg(jsonb_build_object('id', m.id, 'optionId', m.shipping_option_id, 'amount', m.amount,
        'profileId', so.shipping_profile_id, 'kind', so.data->>'kind',
        'adjustments', coalesce((select jsonb_agg(a.amount) from order_shipping_method_adjustment a
          where a.shipping_method_id = m.id and a.deleted_at is null), '[]')))
      from order_shipping os
      join order_shipping_method m on m.id = os.shipping_method_id
      join shipping_option so on so.id = m.shipping_option_id
      where os.order_id = link.order_id and os.deleted_at is null) as methods
  from order_cart link where link.cart_id = :cartId and link.deleted_at is null`

/** The order that a cart has become, or null. One statement. */
export async function freshOrder(context: ShopContext, cartId: string): Promise<FreshOrder | null> {
  const [order] = await rowsOf<FreshOrder>(context, FRESH_ORDER, { cartId })
  return order ?? null
}
