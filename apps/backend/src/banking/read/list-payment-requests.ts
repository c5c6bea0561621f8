import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AdminPaymentRequest } from "@ocop/contract"
import { moment } from "./moment"

export interface RequestFilter {
  orderId?: string
  state?: string
  /** A public number, a memo or a phone. */
  q?: string
  limit: number
  offset: number
}

const LIST = `
  select r.order_id as "orderId", placed.number as "orderNumber", coalesce(placed.gift->>'buyerName', a.first_name) as name,
    placed.phone, r.method, r.state, cast(r.amount as float8) as amount, r.memo,
    ${moment("placed.created_at")} as "placedAt", ${moment("r.due_at")} as "dueAt", ${moment("r.paid_at")} as "paidAt",
    r.cause, cast(r.shortfall as float8) as shortfall,
    cast(coalesce((select sum(b.amount) from bank_transaction b where b.order_id = r.order_id
      and b.state in ('queued', 'asked') and b.currency = 'VND' and b.deleted_at is null), 0) as float8) as "inQuestion",
    cast(count(*) over () as int) as count
  from payment_request r
  join placed_order placed on placed.order_id = r.order_id
  join "order" o on o.id = r.order_id
  left join order_address a on a.id = o.shipping_address_id
  where r.deleted_at is null
    and (cast(:orderId as text) is null or r.order_id = :orderId)
    and (cast(:state as text) is null or r.state = :state)
    and (cast(:q as text) is null or replace(placed.number, '-', '') = :q or r.memo = :q or placed.phone = :q)
  order by r.state = 'waiting' desc, placed.created_at desc, r.id
  limit :limit offset :offset`

/** Orders that are paid ahead, those that wait first. One statement. */
export async function listPaymentRequests(
  sql: Knex,
  { orderId, state, q, limit, offset }: RequestFilter,
): Promise<{ paymentRequests: AdminPaymentRequest[]; count: number }> {
  const { rows } = await sql.raw<{ rows: (AdminPaymentRequest & { count: number })[] }>(LIST, {
    orderId: orderId ?? null,
    state: state ?? null,
    q: q ? q.toUpperCase().replace(/[\s\p{Pd}.]+/gu, "") : null,
    limit,
    offset,
  })
  return { paymentRequests: rows.map(({ count: _count, ...row }) => row), count: rows[0]?.count ?? 0 }
}
