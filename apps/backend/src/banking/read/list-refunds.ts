import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { BankRefund } from "@ocop/contract"
import { moment } from "./moment"

export interface RefundFilter {
  id?: string
  state?: "to_send" | "sent"
  limit: number
  offset: number
}

/** A refund of a parcel goes back to where the order's money came from. */
const LIST = `
  select f.id, cast(f.amount as float8) as amount, f.state, case when f.refund_id is null then 'money' else 'parcel' end as cause,
    source.counter_account as "toAccount", source.counter_name as "toName",
    'HOAN TIEN ' || coalesce(replace(placed.number, '-', ''), source.reference) as memo, f.reference, f.note,
    ${moment("f.created_at")} as "createdAt", ${moment("f.sent_at")} as "sentAt",
    (select min(c.held_by) from refund x
      left join parcel_refund part on part.id = x.created_by
      join cash_collection c on c.producer_order_id = coalesce(part.producer_order_id, x.created_by) and c.deleted_at is null
      where x.id = f.refund_id) as "cashHeldBy",
    case when placed.order_id is null then null else jsonb_build_object('id', placed.order_id, 'number', placed.number,
      'name', coalesce(placed.gift->>'buyerName', a.first_name), 'phone', placed.phone) end as "order",
    cast(count(*) over () as int) as count
  from bank_refund f
  left join placed_order placed on placed.order_id = f.order_id
  left join "order" o on o.id = placed.order_id
  left join order_address a on a.id = o.shipping_address_id
  left join lateral (
    select b.counter_account, b.counter_name, b.reference from bank_transaction b
    where b.id = f.bank_transaction_id
      or (f.bank_transaction_id is null and b.order_id = f.order_id and b.state = 'accepted')
    order by b.happened_at desc limit 1) source on true
  where f.deleted_at is null
    and (cast(:id as text) is null or f.id = :id)
    and (cast(:state as text) is null or f.state = :state)
  order by f.created_at desc, f.id
  limit :limit offset :offset`

/** Money that the operator sends back, or sent, newest first. One statement. */
export async function listRefunds(
  sql: Knex,
  { id, state, limit, offset }: RefundFilter,
): Promise<{ bankRefunds: BankRefund[]; count: number }> {
  const bindings = { id: id ?? null, state: state ?? null, limit, offset }
  const { rows } = await sql.raw<{ rows: (BankRefund & { count: number })[] }>(LIST, bindings)
  return { bankRefunds: rows.map(({ count: _count, ...row }) => row), count: rows[0]?.count ?? 0 }
}
