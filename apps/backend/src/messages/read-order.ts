import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OrderPage, ProducerOrderState } from "@ocop/contract"
import { orderContext, readOrderPage } from "../parcel/read-order-page"

export interface ParcelEvent {
  id: string
  parcelId: string
  state: ProducerOrderState
  at: string
  actor: string
  reason: string | null
}

/** An order as messages need it: what its buyer sees, whom to tell, and what happened. */
export interface OrderNow {
  orderId: string
  page: OrderPage
  locale: "vi" | "en"
  /** The buyer's, also of a present. */
  phone: string
  email: string | null
  events: ParcelEvent[]
  /** đồng that have left for the buyer. */
  sentBack: number
  /** False while the order is being written and may still be taken back. */
  stands: boolean
}

/** A buyer gets a key to the order when it is placed; of one that a killed process left, the minute's repair decides. */
const BESIDE = `
  select placed.locale, placed.phone,
    (placed.created_at < now() - interval '1 minute'
      or exists (select from order_access a where a.order_id = placed.order_id)) as stands,
    cast(coalesce((select sum(r.amount) from bank_refund r where r.order_id = placed.order_id and r.state = 'sent'
        and r.deleted_at is null), 0)
      + coalesce((select sum(r.amount) from payment_request request
        join order_payment_collection link on link.order_id = request.order_id and link.deleted_at is null
        join payment on payment.payment_collection_id = link.payment_collection_id
        join refund r on r.payment_id = payment.id and r.deleted_at is null
        where request.order_id = placed.order_id and request.method = 'card'), 0) as float8) as "sentBack",
    coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'parcelId', e.producer_order_id, 'state', e.state,
        'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'actor', e.actor, 'reason', e.reason)
        order by e.at, e.id)
      from producer_order_event e join producer_order p on p.id = e.producer_order_id
      where p.order_id = placed.order_id), '[]') as events
  from placed_order placed where placed.order_id = ? and placed.deleted_at is null`

/** The order as it is now; null when there is none. */
export async function readOrder(container: MedusaContainer, orderId: string): Promise<OrderNow | null> {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await sql.raw<{ rows: Omit<OrderNow, "orderId" | "page" | "email">[] }>(BESIDE, [orderId])
  const [beside] = rows
  const page = beside && (await readOrderPage(await orderContext(container), orderId))
  return page ? { ...beside, orderId, page, email: page.email } : null
}
