import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ShopParcel } from "@ocop/contract"
import { CARD, CARD_TABLES, type CardRow, cardOf, hidesPrices, moment, VISIBLE, type Viewer } from "./card-sql"

interface ParcelRow extends CardRow {
  goods: number
  shipping: number
  discount: number
  total: number
  phone: string
  address: string
  note: string | null
  card: string | null
  settledAt: string | null
  fullLines: (ShopParcel["lines"][number] & { unitPrice: number })[]
  heldCash: ShopParcel["heldCash"]
  parts: ShopParcel["parts"]
  attempts: ShopParcel["attempts"]
  invoice: ShopParcel["invoice"]
  history: { state: ShopParcel["state"]; at: string; actor: string; reason: string | null }[]
}

const FULL_LINES = `
  select jsonb_agg(jsonb_build_object('id', line.id, 'title', line.title, 'pack', line.pack_vi, 'photo', p.thumbnail,
    'quantity', line.quantity, 'unitPrice', line.unit_price, 'declined', coalesce((
      select sum(back.quantity) from parcel_refund_line back
      join parcel_refund part on part.id = back.parcel_refund_id and part.kind = 'declined'
      where back.producer_order_line_id = line.id), 0)) order by line.title, line.id)
  from producer_order_line line left join product p on p.id = line.product_id
  where line.producer_order_id = po.id`

const PARTS = `
  select jsonb_agg(jsonb_build_object('id', part.id, 'kind', part.kind, 'amount', part.amount, 'way', part.way,
    'at', ${moment("part.at")}, 'reason', part.reason, 'lines', coalesce((
      select jsonb_agg(jsonb_build_object('title', line.title, 'quantity', back.quantity) order by line.title, line.id)
      from parcel_refund_line back join producer_order_line line on line.id = back.producer_order_line_id
      where back.parcel_refund_id = part.id), '[]')) order by part.at, part.id)
  from parcel_refund part where part.producer_order_id = po.id and part.settled_at is not null and part.deleted_at is null`

const PARCEL = `
  select ${CARD}, cast(po.goods as float8) as goods, cast(po.shipping as float8) as shipping,
    cast(po.discount as float8) as discount, cast(po.total as float8) as total,
    coalesce(a.phone, placed.phone) as phone,
    concat_ws(', ', nullif(a.address_1, ''), nullif(a.city, ''), nullif(a.metadata->>'province_name', '')) as address,
    nullif(o.metadata->>'note', '') as note, nullif(placed.gift->>'card', '') as card,
    (select ${moment("max(e.at)")} from producer_order_event e
      where e.producer_order_id = po.id and e.state in ('delivered', 'cancelled', 'returned')) as "settledAt",
    (${FULL_LINES}) as "fullLines",
    (select jsonb_build_object('amount', c.amount, 'heldBy', c.held_by) from cash_collection c
      where c.producer_order_id = po.id and c.captured) as "heldCash",
    coalesce((${PARTS}), '[]') as parts,
    coalesce((select jsonb_agg(jsonb_build_object('reason', f.reason, 'fee', f.fee, 'borneBy', f.borne_by,
        'at', ${moment("f.at")}) order by f.at, f.id)
      from delivery_failure f where f.producer_order_id = po.id and f.deleted_at is null), '[]') as attempts,
    (select jsonb_build_object('company', i.company, 'taxCode', i.tax_code, 'address', i.address, 'email', i.email,
        'file', (select jsonb_build_object('name', file.name, 'bytes', file.bytes, 'at', ${moment("file.attached_at")})
          from invoice_file file where file.producer_order_id = po.id and file.deleted_at is null))
      from invoice_request i where i.producer_order_id = po.id and i.deleted_at is null) as invoice,
    coalesce((select jsonb_agg(jsonb_build_object('state', e.state, 'at', ${moment("e.at")}, 'actor', e.actor,
        'reason', e.reason) order by e.at, e.id)
      from producer_order_event e where e.producer_order_id = po.id), '[]') as history
  from ${CARD_TABLES}
  where ${VISIBLE} and po.id = :id`

/** A shop's own parcel, or null for any other id. One statement. `contactDays`: how long after its end it may call. */
export async function readShopParcel(
  sql: Knex,
  shopId: string,
  id: string,
  viewer: Viewer & { contactDays: number },
): Promise<ShopParcel | null> {
  const { rows } = await sql.raw<{ rows: ParcelRow[] }>(PARCEL, { shopId, id })
  const [row] = rows
  if (!row) return null
  const { goods, shipping, discount, total, phone, address, fullLines, history, settledAt, ...rest } = row
  const isHidden = hidesPrices(row, viewer.role)
  const { lines: _lines, ...card } = cardOf(rest, viewer)
  const money = { goods, shipping, discount, total, due: row.due }
  return {
    ...card,
    lines: fullLines.map((line) => ({ ...line, unitPrice: isHidden ? null : line.unitPrice })),
    contact: needsContact(row, viewer) ? { phone, address } : null,
    note: row.note,
    card: row.card,
    money: isHidden ? null : money,
    isPaid: !row.isCash || row.isCollected,
    heldCash: row.heldCash,
    parts: row.parts,
    attempts: row.attempts,
    invoice: isHidden ? null : row.invoice,
    history: history.map(({ actor, ...event }) => ({ ...event, by: whoIs(actor) })),
    now: viewer.now.toISOString(),
  }
}

/** States in which a shop has to know where a parcel goes. */
export const IN_HAND: ReadonlySet<string> = new Set(["confirmed", "packed", "shipped", "undeliverable"])

/** Whoever sends a parcel may call and write the address; before confirming, and long after, there is no need to. */
function needsContact({ state, settledAt }: ParcelRow, { now, contactDays }: { now: Date; contactDays: number }) {
  if (IN_HAND.has(state)) return true
  return state === "delivered" && settledAt !== null && now.getTime() - Date.parse(settledAt) < contactDays * 86_400_000
}

/** No names: people of the shop know each other, and who the operator's are is not the shop's. */
function whoIs(actor: string): ShopParcel["history"][number]["by"] {
  if (actor === "buyer") return "buyer"
  if (actor.startsWith("member:")) return "shop"
  return actor.startsWith("user:") ? "operator" : "market"
}
