import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { allocate, type ParcelFacts, type ParcelMoney, type Returned, SHIPPING, saleTerms } from "@ocop/domain"

type Facts = Omit<ParcelFacts, "lines"> & {
  id: string
  orderId: string
  producerId: string
  /** When its money came, if it was paid ahead and asked for. */
  paidAt: string | null
  method: "bank_transfer" | "card" | null
  shortfall: number
  /** Of the order's parcels that were asked for, by number. */
  asked: { id: string; total: number }[]
  lines: ParcelFacts["lines"]
  deliveredAt: string | null
  cancelledAt: string | null
  cash: ParcelMoney["cash"]
  refunds: RefundFacts[]
}

interface RefundFacts {
  id: string
  at: string
  way: "credited" | "less_cash" | "refunded"
  amount: number
  /** Of the amount, what was the fee for delivery. */
  shipping: number
  lines: { id: string; quantity: number; amount: number }[]
}

/** `rule` is an alias of commission_rule or tax_rule. */
const RATES = (commission: string, tax: string) => `jsonb_build_object('commission', coalesce(${commission}, 0),
  'vat', coalesce(${tax}.vat_basis_points, 0), 'pit', coalesce(${tax}.pit_basis_points, 0))`

const LINES = `(select jsonb_agg(jsonb_build_object('id', l.id, 'quantity', l.quantity, 'total', l.total,
    'discount', l.discount, 'rates', ${RATES("c.rate_basis_points", "t")}) order by l.id)
  from producer_order_line l
  join commission_rule c on c.id = coalesce(l.commission_rule_id, p.commission_rule_id)
  join tax_rule t on t.id = coalesce(l.tax_rule_id, p.tax_rule_id)
  where l.producer_order_id = p.id and l.deleted_at is null)`

const REFUNDS = `(select jsonb_agg(jsonb_build_object('id', r.id, 'at', r.at, 'way', r.way, 'amount', r.amount,
    'shipping', greatest(0, r.shipping - r.shipping_discount),
    'lines', (select coalesce(jsonb_agg(jsonb_build_object('id', rl.producer_order_line_id, 'quantity', rl.quantity,
      'amount', rl.amount) order by rl.producer_order_line_id), '[]') from parcel_refund_line rl
      where rl.parcel_refund_id = r.id and rl.deleted_at is null)) order by r.settled_at, r.id)
  from parcel_refund r where r.producer_order_id = p.id and r.settled_at is not null and r.deleted_at is null)`

const entered = (state: string) =>
  `(select min(e.at) from producer_order_event e where e.producer_order_id = p.id and e.state = '${state}')`

const FACTS = `
  select p.id, p.order_id as "orderId", p.producer_id as "producerId", p.shipping::float8 as shipping,
    p.discount::float8 as discount, p.shipping_belongs_to as "shippingBelongsTo",
    ${RATES("0", "journey")} as "shippingRates",
    case when r.state = 'paid' and not p.excused then to_char(r.paid_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') end as "paidAt",
    r.method, coalesce(r.shortfall, 0)::float8 as shortfall,
    (select jsonb_agg(jsonb_build_object('id', o.id, 'total', o.total) order by o.number)
      from producer_order o where o.order_id = p.order_id and not o.excused) as asked,
    ${LINES} as lines,
    coalesce((select jsonb_agg(jsonb_build_object('kind', d.kind, 'grantedBy', d.granted_by, 'amount', d.amount))
      from producer_order_discount d where d.producer_order_id = p.id and d.deleted_at is null), '[]') as discounts,
    case when p.state in ('delivered', 'returned') then to_jsonb(${entered("delivered")}) end as "deliveredAt",
    case when p.state = 'cancelled' then to_jsonb(${entered("cancelled")}) end as "cancelledAt",
    (select jsonb_build_object('at', c.collected_at, 'amount', c.amount, 'heldBy', c.held_by) from cash_collection c
      where c.producer_order_id = p.id and c.captured and c.deleted_at is null) as cash,
    coalesce(${REFUNDS}, '[]') as refunds
  from producer_order p
  left join tax_rule journey on journey.id = coalesce(p.shipping_tax_rule_id, p.tax_rule_id)
  left join payment_request r on r.order_id = p.order_id and r.deleted_at is null
  where p.id = any(?) and p.deleted_at is null
  order by p.id`

export type ReadParcel = ParcelMoney & { orderId: string }

/** What happened to the money of these parcels, from their rows alone. One statement. */
export async function readParcels(sql: Knex, ids: readonly string[]): Promise<ReadParcel[]> {
  if (ids.length === 0) return []
  const { rows } = await sql.raw<{ rows: Facts[] }>(FACTS, [[...ids]])
  return rows.map(toMoney)
}

const toMoney = (facts: Facts): ReadParcel => ({
  id: facts.id,
  orderId: facts.orderId,
  producerId: facts.producerId,
  items: saleTerms(facts),
  paid: facts.paidAt
    ? { at: facts.paidAt, into: facts.method === "card" ? "card" : "bank", shortfall: shortfallOf(facts) }
    : null,
  deliveredAt: facts.deliveredAt,
  cash: facts.cash,
  refunds: facts.refunds.map((refund) => ({
    id: refund.id,
    at: refund.at,
    asked: refund.way !== "refunded",
    returned: returnedBy(refund),
  })),
  cancelledAt: facts.cancelledAt,
})

/** What the operator let the buyer keep of an order, shared out over what was asked for. */
function shortfallOf({ id, shortfall, asked }: Facts): number {
  const shares = allocate(
    shortfall,
    asked.map(({ total }) => total),
  )
  return shares[asked.findIndex((parcel) => parcel.id === id)] ?? 0
}

/** Two sides may have agreed on less than the share of the lines: then each line gets its part of what was agreed on. */
function returnedBy({ amount, shipping, lines }: RefundFacts): Returned[] {
  const whole = lines.reduce((sum, line) => sum + line.amount, 0)
  const ofLines = Math.min(whole, Math.max(0, amount - shipping))
  const shares = allocate(
    ofLines,
    lines.map((line) => line.amount),
  )
  const returned = lines.map(({ id, quantity }, index) => ({ id, quantity, amount: shares[index] ?? 0 }))
  const fee = amount - ofLines
  return fee === 0 ? returned : [...returned, { id: SHIPPING, quantity: 0, amount: fee }]
}
