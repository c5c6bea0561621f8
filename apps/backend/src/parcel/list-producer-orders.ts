import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ParcelInvoiceRequest } from "@ocop/contract"
import { nextStates, type ProducerOrderState } from "@ocop/domain"
import type { DiscountDraft } from "../modules/marketplace/discounts"
import type { GiftNote } from "../modules/marketplace/placement"

/** A parcel as the operator's screens show it. Sums in đồng. */
export interface OperatorParcel {
  id: string
  orderId: string
  orderNumber: string
  number: number
  state: ProducerOrderState
  nextStates: readonly ProducerOrderState[]
  /** The act under way, if any. */
  act: string | null
  producer: { id: string; name: string; phone: string | null }
  goods: number
  shipping: number
  discount: number
  total: number
  shippingKind: "standard" | "pickup"
  carrier: string | null
  trackingCode: string | null
  trackingUrl: string | null
  lines: { title: string; pack: string; quantity: number; total: number }[]
  cash: { amount: number; heldBy: string } | null
  history: { state: string; at: string; actor: string; reason: string | null }[]
  placedAt: string
  /** Set for a present: nothing in the parcel may say what it cost. */
  gift: GiftNote | null
  /** Who bears what of this parcel's discounts, in đồng. */
  discounts: DiscountDraft[]
  /** The VAT invoice that the buyer asks this maker for. */
  invoice: ParcelInvoiceRequest | null
}

export interface ParcelFilter {
  orderId?: string
  state?: ProducerOrderState
  limit: number
  offset: number
}

const LIST = `
  select po.id, po.order_id as "orderId", placed.number as "orderNumber", po.number, po.state, po.act,
    jsonb_build_object('id', pr.id, 'name', pr.name, 'phone', pr.public_phone) as producer,
    cast(po.goods as float8) as goods, cast(po.shipping as float8) as shipping,
    cast(po.discount as float8) as discount, cast(po.total as float8) as total, po.shipping_kind as "shippingKind",
    po.carrier, po.tracking_code as "trackingCode", po.tracking_url as "trackingUrl", placed.created_at as "placedAt",
    (select jsonb_agg(jsonb_build_object('title', line.title, 'pack', line.pack_vi, 'quantity', line.quantity,
        'total', line.total) order by line.line_item_id)
      from producer_order_line line where line.producer_order_id = po.id) as lines,
    (select jsonb_build_object('amount', cash.amount, 'heldBy', cash.held_by) from cash_collection cash
      where cash.producer_order_id = po.id and cash.captured) as cash,
    coalesce((select jsonb_agg(jsonb_build_object('state', e.state, 'at', e.at, 'actor', e.actor, 'reason', e.reason)
        order by e.at, e.id)
      from producer_order_event e where e.producer_order_id = po.id), '[]') as history,
    case when po.hides_prices then placed.gift end as gift,
    coalesce((select jsonb_agg(jsonb_build_object('kind', d.kind, 'reference', d.reference, 'code', d.code,
        'grantedBy', d.granted_by, 'amount', d.amount) order by d.kind, d.reference)
      from producer_order_discount d where d.producer_order_id = po.id and d.deleted_at is null), '[]') as discounts,
    (select jsonb_build_object('company', i.company, 'taxCode', i.tax_code, 'address', i.address, 'email', i.email,
        'at', i.requested_at)
      from invoice_request i where i.producer_order_id = po.id and i.deleted_at is null) as invoice,
    cast(count(*) over () as int) as count
  from producer_order po
  join placed_order placed on placed.order_id = po.order_id
  join producer pr on pr.id = po.producer_id
  where po.deleted_at is null
    and (cast(:orderId as text) is null or po.order_id = :orderId)
    and (cast(:state as text) is null or po.state = :state)
  order by placed.created_at desc, po.number
  limit :limit offset :offset`

/** Parcels of an order or in a state, newest orders first. One statement. */
export async function listProducerOrders(
  sql: Knex,
  { orderId, state, limit, offset }: ParcelFilter,
): Promise<{ parcels: OperatorParcel[]; count: number }> {
  const { rows } = await sql.raw<{ rows: (Omit<OperatorParcel, "nextStates"> & { count: number })[] }>(LIST, {
    orderId: orderId ?? null,
    state: state ?? null,
    limit,
    offset,
  })
  const parcels = rows.map(({ count: _count, ...row }) => ({
    ...row,
    nextStates: row.act ? [] : nextStates(row.state),
  }))
  return { parcels, count: rows[0]?.count ?? 0 }
}
