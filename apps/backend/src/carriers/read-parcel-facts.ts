import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ProducerOrderState } from "@ocop/contract"
import { type CommuneKind, communeLabel } from "@ocop/domain"
import type { Stop } from "./carrier"

interface PlaceRow {
  communeCode: string | null
  kind: CommuneKind | null
  commune: string | null
  province: string
  provinceCode: string
  former: { commune: string; district: string; province: string } | null
}

interface FactsRow {
  id: string
  producerId: string
  /** The parcel's own code, 7Q2M-9XWD: a shop never sees the order's number, which opens other makers' parcels too. */
  number: string
  state: ProducerOrderState
  goods: number
  shipping: number
  discount: number
  payment: "cash_on_delivery" | "bank_transfer" | "card"
  shippingKind: "standard" | "pickup"
  gift: { buyerName: string; card?: string | null; wantedWeek?: string | null } | null
  note: string | null
  carrier: string | null
  trackingCode: string | null
  placedAt: string
  sender: PlaceRow & { name: string; phone: string | null; street: string | null; district: string | null }
  recipient: PlaceRow & { name: string; phone: string; street: string }
  lines: { title: string; pack: string; quantity: number; unitPrice: number; grams: number }[]
}

/** One parcel as its papers, its carrier and carriers' own tools need to know it. Sums in đồng, as they are left. */
export interface ParcelFacts extends Omit<FactsRow, "sender" | "recipient"> {
  from: Stop
  to: Stop
  grams: number
  /** What whoever hands it over collects; 0 when it is paid, or was collected already. */
  cashDue: number
}

/** Where a commune of today was, when all of it was one commune before. */
const FORMER = (code: string) => `(
  select case when count(*) = 1 then jsonb_build_object('commune', min(f.former_name), 'district', min(f.former_district),
    'province', min(f.former_province)) end
  from former_commune f where f.commune_code = ${code} and f.deleted_at is null)`

/** Weight of a pack, from its variant; what was declined is not in the parcel any more. */
const LINES = `
  select coalesce(jsonb_agg(jsonb_build_object('title', line.title, 'pack', line.pack_vi,
    'quantity', line.quantity - line.cancelled_quantity, 'unitPrice', line.unit_price,
    'grams', coalesce(v.weight, 0)) order by line.title, line.id), '[]')
  from producer_order_line line
  left join product_variant v on v.id = line.variant_id
  where line.producer_order_id = po.id and line.quantity > line.cancelled_quantity`

const FACTS = `
  select po.id, po.producer_id as "producerId", po.code as number, po.state,
    cast(po.goods - back.goods as float8) as goods, cast(po.shipping - back.shipping as float8) as shipping,
    cast(po.discount - back.discount as float8) as discount, placed.payment, po.shipping_kind as "shippingKind",
    case when po.hides_prices then placed.gift end as gift, nullif(o.metadata->>'note', '') as note,
    po.carrier, po.tracking_code as "trackingCode",
    to_char(placed.created_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "placedAt",
    jsonb_build_object('name', pr.name, 'phone', pr.public_phone, 'street', pr.address, 'district', pr.former_district,
      'communeCode', fc.code, 'kind', fc.kind, 'commune', fc.name, 'province', fp.name, 'provinceCode', fp.code,
      'former', ${FORMER("fc.code")}) as sender,
    jsonb_build_object('name', a.first_name, 'phone', coalesce(a.phone, placed.phone), 'street', a.address_1,
      'communeCode', tc.code, 'kind', tc.kind, 'commune', coalesce(tc.name, a.city),
      'province', coalesce(tp.name, a.metadata->>'province_name', ''), 'provinceCode', coalesce(tp.code, ''),
      'former', ${FORMER("tc.code")}) as recipient,
    (${LINES}) as lines
  from producer_order po
  join placed_order placed on placed.order_id = po.order_id
  join "order" o on o.id = po.order_id
  join order_address a on a.id = o.shipping_address_id
  join producer pr on pr.id = po.producer_id
  join province fp on fp.code = pr.province_code
  left join commune fc on fc.code = pr.commune_code
  left join commune tc on tc.code = a.metadata->>'commune_code'
  left join province tp on tp.code = tc.province_code
  cross join lateral (select coalesce(sum(r.goods), 0) as goods, coalesce(sum(r.shipping), 0) as shipping,
    coalesce(sum(r.discount), 0) as discount from parcel_refund r
    where r.producer_order_id = po.id and r.deleted_at is null) back
  where po.deleted_at is null and po.id = any(:ids)
    and (cast(:producerId as text) is null or po.producer_id = :producerId)`

/** What is asked for at the door is collected once, before or when the parcel is handed over. */
const TO_BE_COLLECTED: ReadonlySet<ProducerOrderState> = new Set(["placed", "confirmed", "packed", "shipped"])

/** These parcels, in the order of `ids`; of one producer where it is named: others are left out. One statement. */
export async function readParcelFacts(
  sql: Knex,
  ids: readonly string[],
  producerId: string | null,
): Promise<ParcelFacts[]> {
  const { rows } = await sql.raw<{ rows: FactsRow[] }>(FACTS, { ids: [...ids], producerId })
  const byId = new Map(rows.map((row) => [row.id, factsOf(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function factsOf({ sender, recipient, ...row }: FactsRow): ParcelFacts {
  const due = row.goods + row.shipping - row.discount
  const isCash = row.payment === "cash_on_delivery" && TO_BE_COLLECTED.has(row.state)
  return {
    ...row,
    from: stopOf(sender, sender.district),
    to: stopOf(recipient, null),
    grams: row.lines.reduce((sum, { grams, quantity }) => sum + grams * quantity, 0),
    cashDue: isCash ? due : 0,
  }
}

function stopOf(
  {
    name,
    phone,
    street,
    kind,
    commune,
    communeCode,
    province,
    provinceCode,
    former,
  }: PlaceRow & {
    name: string
    phone: string | null
    street: string | null
  },
  district: string | null,
): Stop {
  return {
    name,
    phone,
    street: street ?? "",
    commune: kind && commune ? communeLabel(kind, commune) : (commune ?? district ?? ""),
    communeCode,
    province,
    provinceCode,
    formerCommune: former?.commune ?? null,
    formerDistrict: former?.district ?? null,
    formerProvince: former?.province ?? null,
  }
}

/** "Số 12, thôn Yên Lợi, Xã Tiên Điền, Hà Tĩnh" */
export const addressOf = ({ street, commune, province }: Stop): string =>
  [street, commune, province].filter(Boolean).join(", ")
