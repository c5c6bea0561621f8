import { type CashHolder, type ParcelInvoiceRequest, type ProducerOrderState, routes } from "@ocop/contract"

export interface Parcel {
  id: string
  orderNumber: string
  number: number
  state: ProducerOrderState
  nextStates: ProducerOrderState[]
  act: string | null
  producer: { id: string; name: string; phone: string | null }
  goods: number
  shipping: number
  discount: number
  total: number
  shippingKind: "standard" | "pickup"
  carrier: string | null
  trackingCode: string | null
  lines: { title: string; pack: string; quantity: number; total: number }[]
  cash: { amount: number; heldBy: CashHolder } | null
  history: { state: ProducerOrderState; at: string; reason: string | null }[]
  /** The VAT invoice that the buyer asks this maker for. */
  invoice: ParcelInvoiceRequest | null
  /** For a present, what whoever packs it must know. */
  gift: { buyerName: string; card: string; wantedWeek: string | null } | null
  discounts: {
    kind: "voucher" | "price_reduction" | "free_delivery"
    reference: string
    code: string | null
    grantedBy: "operator" | "producer"
    amount: number
  }[]
}

type ActRoute = Parameters<typeof routes.producerOrderActs>[1]

/** Carries the status, since 409 means that somebody else was faster. */
export class ActFailed extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

export async function listParcels(orderId: string): Promise<Parcel[]> {
  const { producer_orders } = await ask<{ producer_orders: Parcel[] }>(
    `/admin/producer-orders?order_id=${encodeURIComponent(orderId)}&limit=200`,
  )
  return producer_orders
}

export const actOn = (id: string, act: ActRoute, body: unknown): Promise<{ state: ProducerOrderState }> =>
  ask(routes.producerOrderActs(id, act), { method: "POST", body: JSON.stringify(body) })

/** The Admin and its API share an origin, and the session is a cookie. */
async function ask<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(path, {
    credentials: "include",
    headers: { "content-type": "application/json" },
    ...init,
  })
  const body = await response.json().catch(() => ({}))
  if (!response.ok) throw new ActFailed(response.status, body.message ?? response.statusText)
  return body
}
