import type { MedusaContainer } from "@medusajs/framework/types"
import type { Gift, InvoiceRequest, OrderPage, PaymentMethod } from "@ocop/contract"
import { sumDong } from "@ocop/domain"
import { type CatalogContext, catalogContext } from "../catalog/context"
import { rowsOf } from "../catalog/query"
import { CLOCK } from "../modules/clock"
import type ClockService from "../modules/clock/service"
import { SETTING } from "../modules/setting"
import type SettingService from "../modules/setting/service"
import { readPaymentRequest } from "../payment/read-payment-request"
import { moment, PARCELS, type ParcelRow, parcelOf } from "./order-page-parcels"

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
  payment: PaymentMethod
  gift: Gift | null
  invoice: InvoiceRequest | null
  parcels: ParcelRow[]
}

/** The same for every parcel of the order. */
const INVOICE = `
  select jsonb_build_object('company', i.company, 'taxCode', i.tax_code, 'address', i.address, 'email', i.email)
  from invoice_request i where i.order_id = placed.order_id and i.deleted_at is null limit 1`

/** Name, phone and address are the recipient's: for a present, the giver's are in `gift`. */
const PAGE = `
  select placed.number, ${moment("placed.created_at")} as "placedAt",
    a.first_name as name, coalesce(a.phone, placed.phone) as phone, o.email, a.address_1 as street, a.city as commune,
    coalesce(a.metadata->>'province_name', '') as province, nullif(o.metadata->>'note', '') as note,
    placed.payment, placed.gift, (${INVOICE}) as invoice, (${PARCELS}) as parcels
  from placed_order placed
  join "order" o on o.id = placed.order_id and o.deleted_at is null
  join order_address a on a.id = o.shipping_address_id
  where placed.order_id = :orderId and placed.deleted_at is null`

/** The moment, and what the installation grants its producers. */
export interface OrderContext extends CatalogContext {
  now: Date
  confirmHours: number
}

export async function orderContext(container: MedusaContainer): Promise<OrderContext> {
  const [catalog, now, { parcels }] = await Promise.all([
    catalogContext(container),
    container.resolve<ClockService>(CLOCK).now(),
    container.resolve<SettingService>(SETTING).get(),
  ])
  return { ...catalog, now, confirmHours: parcels.confirmHours }
}

/** An order as its buyer sees it, from our own rows. Two statements. */
export async function readOrderPage(context: OrderContext, orderId: string): Promise<OrderPage | null> {
  const { now, confirmHours } = context
  const [[row], paymentRequest] = await Promise.all([
    rowsOf<OrderRow>(context, PAGE, { orderId }),
    readPaymentRequest(context, orderId),
  ])
  if (!row?.parcels) return null
  const { street, commune, province, gift, parcels, ...rest } = row
  const sum = (key: "goods" | "shipping" | "discount" | "total") => sumDong(parcels.map((parcel) => parcel[key]))
  return {
    ...rest,
    address: [street, commune, province].filter(Boolean).join(", "),
    paymentRequest,
    gift: gift && { ...gift, card: gift.card ?? "", wantedWeek: gift.wantedWeek ?? null },
    parcels: parcels.map((parcel) => parcelOf(parcel, { payment: row.payment, now, confirmHours })),
    goods: sum("goods"),
    shipping: sum("shipping"),
    discount: sum("discount"),
    total: sum("total"),
  }
}
