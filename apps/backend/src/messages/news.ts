import type { ProducerOrderState, ReturnCase } from "@ocop/contract"
import type { OrderKind } from "../modules/message/kinds"
import type { OrderNow, ParcelEvent } from "./read-order"

/** Something that the buyer of an order should hear. Its cause is heard once, however often it is found. */
export interface News {
  kind: OrderKind
  cause: string
  parcelId: string | null
  reason: string | null
  reportId: string | null
  partId: string | null
  /** The return case that moved. */
  returnCase?: ReturnCase
  /** After that it would be untrue. */
  expiresAt: Date | null
}

/** What is older was either told, or is no news any more (a shop that gets messages later, a backend that was away). */
const FRESH_MS = 3 * 24 * 3_600_000

/**
 * Everything that is news about an order, from its present state alone: repeated calls find the same causes. What was
 * and is no longer so, such as a parcel that has meanwhile arrived, is not told.
 */
export function newsOf(order: OrderNow, now: Date): News[] {
  const isFresh = (at: string) => now.getTime() - Date.parse(at) < FRESH_MS
  const events = order.events.filter(({ at }) => isFresh(at))
  return [
    ...placing(order, events),
    ...paying(order, events, isFresh),
    ...events.flatMap((event) => travelling(order, event)),
    ...lessening(order, isFresh),
    ...answering(order, isFresh),
  ]
}

const news = (kind: OrderKind, cause: string, more: Partial<News> = {}): News => ({
  kind,
  cause,
  parcelId: null,
  reason: null,
  reportId: null,
  partId: null,
  expiresAt: null,
  ...more,
})

function placing({ orderId, page }: OrderNow, events: ParcelEvent[]): News[] {
  const isPlaced = events.some(({ state }) => state === "placed")
  return page.payment === "cash_on_delivery" && isPlaced ? [news("order_placed", `placed:${orderId}`)] : []
}

function paying(
  { orderId, page, sentBack }: OrderNow,
  events: ParcelEvent[],
  isFresh: (at: string) => boolean,
): News[] {
  const request = page.paymentRequest
  if (!request) return []
  const found: News[] = []
  // A card is paid within the minute, on the page that is open: only a transfer needs to be told how.
  if (request.state === "waiting" && request.method === "bank_transfer")
    found.push(news("awaiting_payment", `awaiting:${orderId}`, { expiresAt: new Date(request.dueAt) }))
  if (request.state === "paid" && request.paidAt && isFresh(request.paidAt)) found.push(news("paid", `paid:${orderId}`))
  const isGone = page.parcels.every(({ state }) => state === "cancelled")
  if (request.state === "lapsed" && isGone && events.some(({ state }) => state === "cancelled"))
    found.push(news("payment_lapsed", `lapsed:${orderId}`))
  if (request.inQuestion > 0) found.push(news("money_in_question", `question:${orderId}:${request.inQuestion}`))
  if (sentBack > 0) found.push(news("refunded", `refunded:${orderId}:${sentBack}`))
  return found
}

/** States of a parcel that its buyer hears of. */
const TOLD: Partial<Record<ProducerOrderState, OrderKind>> = {
  shipped: "shipped",
  undeliverable: "undeliverable",
  cancelled: "cancelled",
}
const TOLD_OF_PICKUP: typeof TOLD = { packed: "ready_for_pickup", cancelled: "cancelled" }

function travelling({ page }: OrderNow, event: ParcelEvent): News[] {
  const parcel = page.parcels.find(({ id }) => id === event.parcelId)
  if (!parcel || parcel.state !== event.state) return []
  const kind = (parcel.shippingKind === "pickup" ? TOLD_OF_PICKUP : TOLD)[event.state]
  // A lapsed order says for all of its parcels that they are cancelled.
  if (!kind || (kind === "cancelled" && page.paymentRequest?.state === "lapsed")) return []
  // What the buyer typed is not sent on: with somebody else's address it would carry anything to anybody.
  const reason = event.actor === "buyer" ? null : event.reason
  return [news(kind, `${kind}:${event.id}`, { parcelId: parcel.id, reason })]
}

/** What a producer cannot send; with everything cancelled, that says it. */
function lessening({ page }: OrderNow, isFresh: (at: string) => boolean): News[] {
  return page.parcels
    .filter(({ state }) => state !== "cancelled")
    .flatMap((parcel) =>
      parcel.parts
        .filter(({ kind, at }) => kind === "declined" && isFresh(at))
        .map(({ id, reason }) => news("declined", `declined:${id}`, { parcelId: parcel.id, reason, partId: id })),
    )
}

function answering({ page }: OrderNow, isFresh: (at: string) => boolean): News[] {
  return page.parcels.flatMap((parcel) =>
    parcel.reports
      .filter(({ answer, answeredAt }) => answer && answeredAt && isFresh(answeredAt))
      .map(({ id, answeredAt }) =>
        news("problem_answered", `answered:${id}:${answeredAt}`, { parcelId: parcel.id, reportId: id }),
      ),
  )
}
