import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MoneyStage, ParcelMoneyFigures, ParcelMoneyList } from "@ocop/contract"
import { type Sale, saleOf, todayInVietnam } from "@ocop/domain"
import { type ReadParcel, readParcels } from "../read-parcels"

const PAGE = 20

interface Row {
  id: string
  code: string
  title: string
  others: number
  placedAt: Date
  state: string
  goods: string
  shipping: string
  shippingBelongsTo: "producer" | "operator"
  vouchersByMarket: string
  byShop: string
  added: string
  released: boolean
  disputed: boolean
  dueAt: Date | null
}

/** What this side gave of the parcel, in these ways. */
const granted = (by: string, kinds: string) => `coalesce((select sum(d.amount) from producer_order_discount d
  where d.producer_order_id = p.id and d.granted_by = '${by}' and d.kind in (${kinds}) and d.deleted_at is null), 0)`

/** A reduced price and a free delivery lie in goods and shipping already: what the market gave of them comes on top. */
const SUMS = `
  ${granted("operator", "'voucher'")} as "vouchersByMarket",
  ${granted("producer", "'voucher'")} + case when p.shipping_belongs_to = 'operator' then ${granted("producer", "'free_delivery'")} else 0 end as "byShop",
  ${granted("operator", "'price_reduction'")} + case when p.shipping_belongs_to = 'producer' then ${granted("operator", "'free_delivery'")} else 0 end as added`

const PARCELS = `
  select p.id, p.code, line.title, line.others, coalesce(p.placed_at, p.created_at) as "placedAt", p.state, p.goods, p.shipping,
    p.shipping_belongs_to as "shippingBelongsTo", ${SUMS},
    exists (select from ledger_transaction t where t.producer_order_id = p.id and t.kind = 'released') as released,
    exists (select from return_case c where c.producer_order_id = p.id and c.holds_payout and c.deleted_at is null) as disputed,
    w.due_at as "dueAt"
  from producer_order p
  left join payable_wait w on w.producer_order_id = p.id
  cross join lateral (select min(l.title) as title, count(*)::int - 1 as others
    from producer_order_line l where l.producer_order_id = p.id and l.deleted_at is null) line
  where p.producer_id = :shopId and p.deleted_at is null and p.state <> 'awaiting_payment'
    and (p.placed_at is not null or p.state <> 'cancelled')
    and (cast(:before as timestamptz) is null or coalesce(p.placed_at, p.created_at) < cast(:before as timestamptz))
    and (cast(:parcel as text) is null or p.id = cast(:parcel as text))
  order by coalesce(p.placed_at, p.created_at) desc, p.id limit :limit`

/** What each parcel of a shop brings it, newest first, a page at a time. Two statements. */
export async function listParcelMoney(
  sql: Knex,
  shopId: string,
  { cursor, parcel }: { cursor?: string | undefined; parcel?: string | undefined } = {},
): Promise<ParcelMoneyList> {
  const { rows } = await sql.raw<{ rows: Row[] }>(PARCELS, {
    shopId,
    before: cursor ?? null,
    parcel: parcel ?? null,
    limit: PAGE + 1,
  })
  const shown = rows.slice(0, PAGE)
  const facts = await readParcels(
    sql,
    shown.map(({ id }) => id),
  )
  const parcels = shown.flatMap((row) => {
    const known = facts.find(({ id }) => id === row.id)
    return known ? [figuresOf(row, known)] : []
  })
  return { parcels, next: rows.length > PAGE ? (shown.at(-1)?.placedAt.toISOString() ?? null) : null }
}

function figuresOf(row: Row, parcel: ReadParcel): ParcelMoneyFigures {
  const whole = saleOf(parcel.items)
  const left = row.state === "cancelled" ? saleOf([]) : standingOf(parcel)
  return {
    id: row.id,
    code: row.code,
    title: row.title,
    others: row.others,
    on: todayInVietnam(row.placedAt),
    stage: stageOf(row, parcel),
    goods: Number(row.goods),
    shipping: Number(row.shipping),
    shippingBelongsTo: row.shippingBelongsTo,
    discountByShop: Number(row.byShop),
    discountByMarket: Number(row.vouchersByMarket),
    addedByMarket: Number(row.added),
    returned: Math.max(0, whole.producer - left.producer),
    commission: left.commission,
    vat: left.vat,
    pit: left.pit,
    net: left.producer - left.commission - left.vat - left.pit,
    inHand: parcel.cash?.heldBy === "producer" ? parcel.cash.amount : 0,
    payableOn: row.dueAt && todayInVietnam(row.dueAt),
  }
}

const standingOf = ({ items, refunds }: ReadParcel): Sale =>
  saleOf(
    items,
    refunds.flatMap(({ returned }) => returned),
  )

function stageOf({ state, released, disputed, dueAt }: Row, { paid, deliveredAt, cash }: ReadParcel): MoneyStage {
  if (state === "cancelled") return "cancelled"
  if (disputed && !released) return "disputed"
  if (deliveredAt && cash?.heldBy === "producer") return "in_hand"
  if (deliveredAt) return released || !dueAt ? "payable" : "pending"
  return paid ? "undelivered" : "unpaid"
}
