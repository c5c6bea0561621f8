import type { Illustration, OrderPage, Parcel, ProducerOrderState, ProducerType } from "@ocop/contract"
import { communeLabel, isCancellable, sumDong } from "@ocop/domain"
import type { CatalogContext } from "../catalog/context"
import { rowsOf } from "../catalog/query"

interface OrderRow {
  number: string
  placedAt: string
  name: string
  phone: string
  email: string | null
  street: string
  commune: string
  province: string
  note: string | null
  parcels: ParcelRow[]
}

interface ParcelRow {
  id: string
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
    unitPrice: number
    total: number
  }[]
  history: { state: ProducerOrderState; at: string; reason: string | null }[]
}

const LINES = `
  select jsonb_agg(jsonb_build_object('variantId', line.variant_id, 'title', line.title, 'pack', jsonb_build_object('vi', line.pack_vi, 'en', line.pack_en),
    'handle', line.handle, 'illustration', coalesce(l.illustration, 'rice'), 'photo', p.thumbnail,
    'quantity', line.quantity, 'unitPrice', line.unit_price, 'total', line.total) order by (
      select min(li.created_at) from cart_line_item li
      where li.cart_id = placed.cart_id and li.variant_id = line.variant_id), line.line_item_id)
  from producer_order_line line
  left join product p on p.id = line.product_id
  left join listing l on l.product_id = line.product_id
  where line.producer_order_id = po.id`

const HISTORY = `
  select jsonb_agg(jsonb_build_object('state', e.state, 'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'reason', e.reason) order by e.at, e.id)
  from producer_order_event e where e.producer_order_id = po.id`

const PARCELS = `
  select jsonb_agg(jsonb_build_object('id', po.id, 'number', po.number, 'state', po.state,
    'producer', jsonb_build_object('id', pr.id, 'handle', pr.handle, 'name', pr.name, 'type', pr.type),
    'place', jsonb_build_object('kind', commune.kind, 'commune', commune.name, 'district', pr.former_district, 'province', province.name),
    'goods', po.goods, 'shipping', po.shipping, 'discount', po.discount, 'total', po.total,
    'shippingKind', po.shipping_kind, 'arrivesFrom', po.arrives_from, 'arrivesTo', po.arrives_to,
    'carrier', po.carrier, 'trackingCode', po.tracking_code, 'trackingUrl', po.tracking_url, 'busy', po.act is not null,
    'lines', (${LINES}), 'history', coalesce((${HISTORY}), '[]')) order by po.number)
  from producer_order po
  join producer pr on pr.id = po.producer_id
  join province on province.code = pr.province_code
  left join commune on commune.code = pr.commune_code
  where po.order_id = placed.order_id and po.deleted_at is null`

const PAGE = `
  select placed.number, to_char(placed.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "placedAt",
    a.first_name as name, placed.phone, o.email, a.address_1 as street, a.city as commune,
    coalesce(a.metadata->>'province_name', '') as province, nullif(o.metadata->>'note', '') as note,
    (${PARCELS}) as parcels
  from placed_order placed
  join "order" o on o.id = placed.order_id and o.deleted_at is null
  join order_address a on a.id = o.shipping_address_id
  where placed.order_id = :orderId and placed.deleted_at is null`

/** An order as its buyer sees it, from our own rows. One statement. */
export async function readOrderPage(context: CatalogContext, orderId: string): Promise<OrderPage | null> {
  const [row] = await rowsOf<OrderRow>(context, PAGE, { orderId })
  if (!row?.parcels) return null
  const { street, commune, province, parcels, ...rest } = row
  const sum = (key: "goods" | "shipping" | "discount" | "total") => sumDong(parcels.map((parcel) => parcel[key]))
  return {
    ...rest,
    address: [street, commune, province].filter(Boolean).join(", "),
    payment: "cash_on_delivery",
    paymentRequest: null,
    gift: null,
    invoice: null,
    parcels: parcels.map(parcelOf),
    goods: sum("goods"),
    shipping: sum("shipping"),
    discount: sum("discount"),
    total: sum("total"),
  }
}

function parcelOf({ place, arrivesFrom, arrivesTo, busy, ...row }: ParcelRow): Parcel {
  const finest = place.kind && place.commune ? communeLabel(place.kind, place.commune) : place.district
  return {
    ...row,
    placeName: [finest, place.province].filter(Boolean).join(", "),
    arrives: arrivesFrom && arrivesTo ? { from: arrivesFrom, to: arrivesTo } : null,
    cashDue: TO_BE_PAID.has(row.state) ? row.total : 0,
    refunded: 0,
    cancellable: !busy && isCancellable(row.state),
    reports: [],
  }
}

/** States in which the buyer will still be asked for the parcel's cash. */
const TO_BE_PAID: ReadonlySet<ProducerOrderState> = new Set([
  "awaiting_payment",
  "placed",
  "confirmed",
  "packed",
  "shipped",
])
