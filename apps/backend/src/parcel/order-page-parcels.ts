import type {
  Illustration,
  Parcel,
  ParcelPart,
  PaymentMethod,
  ProblemReport,
  ProducerOrderState,
  ProducerType,
} from "@ocop/contract"
import { communeLabel, confirmationDue, isCancellable } from "@ocop/domain"

export interface ParcelRow {
  id: string
  code: string
  number: number
  state: ProducerOrderState
  producer: { id: string; handle: string; name: string; type: ProducerType | null }
  place: {
    kind: "ward" | "commune" | "special_zone" | null
    commune: string | null
    district: string | null
    province: string
  }
  goods: number
  shipping: number
  discount: number
  total: number
  givenBack: number
  parts: ParcelPart[]
  refunded: number
  invoiceFile: Parcel["invoiceFile"]
  placedAt: string | null
  shippingKind: "standard" | "pickup"
  arrivesFrom: string | null
  arrivesTo: string | null
  carrier: string | null
  trackingCode: string | null
  trackingUrl: string | null
  busy: boolean
  lines: {
    variantId: string
    title: string
    pack: { vi: string; en: string | null }
    handle: string
    illustration: Illustration
    photo: string | null
    quantity: number
    declined: number
    unitPrice: number
    total: number
  }[]
  history: { state: ProducerOrderState; at: string; reason: string | null }[]
  reports: ProblemReport[]
}

/** A moment as JSON has it. */
export const moment = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const LINES = `
  select jsonb_agg(jsonb_build_object('variantId', line.variant_id, 'title', line.title,
    'pack', jsonb_build_object('vi', line.pack_vi, 'en', line.pack_en),
    'handle', line.handle, 'illustration', coalesce(l.illustration, 'rice'), 'photo', p.thumbnail,
    'quantity', line.quantity, 'declined', coalesce((select sum(back.quantity) from parcel_refund_line back
      join parcel_refund part on part.id = back.parcel_refund_id and part.kind = 'declined'
      where back.producer_order_line_id = line.id), 0), 'unitPrice', line.unit_price, 'total', line.total) order by (
      select min(li.created_at) from cart_line_item li
      where li.cart_id = placed.cart_id and li.variant_id = line.variant_id), line.line_item_id)
  from producer_order_line line
  left join product p on p.id = line.product_id
  left join listing l on l.product_id = line.product_id
  where line.producer_order_id = po.id`

const HISTORY = `
  select jsonb_agg(jsonb_build_object('state', e.state, 'at', ${moment("e.at")},
    'reason', e.reason) order by e.at, e.id)
  from producer_order_event e where e.producer_order_id = po.id`

const REPORTS = `
  select jsonb_agg(jsonb_build_object('id', r.id, 'kind', r.kind, 'text', r.text, 'state', r.state,
    'at', ${moment("r.reported_at")}, 'answer', a.text, 'answeredAt', ${moment("a.answered_at")},
    'photos', (select count(*) from report_photo ph where ph.problem_report_id = r.id and ph.deleted_at is null))
    order by r.reported_at, r.id)
  from problem_report r
  left join lateral (
    select text, answered_at from report_answer
    where problem_report_id = r.id and deleted_at is null order by answered_at desc, id desc limit 1) a on true
  where r.producer_order_id = po.id and r.deleted_at is null`

/** Medusa's refunds carry the parcel, or the part of it, that they were made for as their maker. */
const REFUNDED = `
  select coalesce(sum(refund.amount), 0) from refund where refund.deleted_at is null
    and (refund.created_by = po.id or refund.created_by in (
      select part.id from parcel_refund part where part.producer_order_id = po.id))`

const GIVEN_BACK = `
  select coalesce(sum(part.amount), 0) from parcel_refund part
  where part.producer_order_id = po.id and part.deleted_at is null`

const PARTS = `
  select jsonb_agg(jsonb_build_object('id', part.id, 'kind', part.kind, 'amount', part.amount, 'way', part.way,
    'at', ${moment("part.at")}, 'reason', part.reason, 'lines', coalesce((
      select jsonb_agg(jsonb_build_object('title', line.title, 'quantity', back.quantity) order by line.line_item_id)
      from parcel_refund_line back join producer_order_line line on line.id = back.producer_order_line_id
      where back.parcel_refund_id = part.id), '[]')) order by part.at, part.id)
  from parcel_refund part
  where part.producer_order_id = po.id and part.settled_at is not null and part.deleted_at is null`

/** An order's parcels as JSON; `placed` is the row of placed_order beside it. */
export const PARCELS = `
  select jsonb_agg(jsonb_build_object('id', po.id, 'code', po.code, 'number', po.number, 'state', po.state,
    'producer', jsonb_build_object('id', pr.id, 'handle', pr.handle, 'name', pr.name, 'type', pr.type),
    'place', jsonb_build_object('kind', commune.kind, 'commune', commune.name, 'district', pr.former_district, 'province', province.name),
    'goods', po.goods, 'shipping', po.shipping, 'discount', po.discount, 'total', po.total, 'refunded', (${REFUNDED}),
    'invoiceFile', (select jsonb_build_object('name', file.name, 'bytes', file.bytes) from invoice_file file
      where file.producer_order_id = po.id and file.deleted_at is null),
    'givenBack', (${GIVEN_BACK}), 'parts', coalesce((${PARTS}), '[]'), 'placedAt', ${moment("po.placed_at")},
    'shippingKind', po.shipping_kind, 'arrivesFrom', po.arrives_from, 'arrivesTo', po.arrives_to,
    'carrier', po.carrier, 'trackingCode', po.tracking_code, 'trackingUrl', po.tracking_url, 'busy', po.act is not null,
    'lines', (${LINES}), 'history', coalesce((${HISTORY}), '[]'), 'reports', coalesce((${REPORTS}), '[]')) order by po.number)
  from producer_order po
  join producer pr on pr.id = po.producer_id
  join province on province.code = pr.province_code
  left join commune on commune.code = pr.commune_code
  where po.order_id = placed.order_id and po.deleted_at is null`

/** States in which the buyer will still be asked for the parcel's cash. */
const TO_BE_PAID: ReadonlySet<ProducerOrderState> = new Set([
  "awaiting_payment",
  "placed",
  "confirmed",
  "packed",
  "shipped",
])

/** What the page knows besides the parcel's own row. */
export interface ParcelSetting {
  payment: PaymentMethod
  now: Date
  /** Within how many hours a producer should confirm. */
  confirmHours: number
}

export function parcelOf(row: ParcelRow, { payment, now, confirmHours }: ParcelSetting): Parcel {
  const { place, arrivesFrom, arrivesTo, busy, givenBack, placedAt, ...rest } = row
  const due = row.total - givenBack
  const confirmBy = row.state === "placed" && placedAt ? confirmationDue(new Date(placedAt), confirmHours) : null
  const finest = place.kind && place.commune ? communeLabel(place.kind, place.commune) : place.district
  return {
    ...rest,
    placeName: [finest, place.province].filter(Boolean).join(", "),
    arrives: arrivesFrom && arrivesTo ? { from: arrivesFrom, to: arrivesTo } : null,
    cashDue: payment === "cash_on_delivery" && TO_BE_PAID.has(row.state) ? due : 0,
    due,
    confirmBy: confirmBy?.toISOString() ?? null,
    isLate: confirmBy !== null && now > confirmBy,
    cancellable: !busy && isCancellable(row.state),
  }
}
