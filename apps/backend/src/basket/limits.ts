import { rowsOf } from "../catalog/query"
import { Refusal } from "../http/problem"
import type { ShopContext } from "./shop"

interface Open {
  ordersOfPhone: number
  ordersOfAddress: number
  valueOfPhone: number
  valueOfAddress: number
}

const OPEN = `
  select
    count(distinct po.order_id) filter (where placed.phone = :phone)::int as "ordersOfPhone",
    count(distinct po.order_id) filter (where placed.address_key = :addressKey)::int as "ordersOfAddress",
    coalesce(sum(po.goods) filter (where placed.phone = :phone), 0)::float8 as "valueOfPhone",
    coalesce(sum(po.goods) filter (where placed.address_key = :addressKey), 0)::float8 as "valueOfAddress"
  from placed_order placed
  join producer_order po on po.order_id = placed.order_id and po.deleted_at is null
  left join payment_request request on request.order_id = placed.order_id and request.deleted_at is null
  where (placed.phone = :phone or placed.address_key = :addressKey) and placed.deleted_at is null
    and coalesce(request.state, 'waiting') = 'waiting'
    and po.state in ('awaiting_payment', 'placed', 'confirmed', 'packed', 'shipped', 'undeliverable')`

/**
 * How much one phone and one door may have ordered and not yet paid.
 * @throws Refusal limit_open_orders, limit_value (goods in đồng, this order's included).
 */
export async function checkOpenOrders(
  context: ShopContext,
  buyer: { phone: string; addressKey: string },
  goods: number,
): Promise<void> {
  const [open] = await rowsOf<Open>(context, OPEN, buyer)
  if (!open) return
  const { limits } = context
  if (open.ordersOfPhone >= limits.openOrdersPerPhone || open.ordersOfAddress >= limits.openOrdersPerAddress)
    throw new Refusal("limit_open_orders", "This phone or address has too many orders that are not paid yet")
  if (
    open.valueOfPhone + goods > limits.reservedValuePerPhone ||
    open.valueOfAddress + goods > limits.reservedValuePerAddress
  )
    throw new Refusal("limit_value", "This phone or address has ordered too much that is not paid yet")
}
