import type { OrderPage, Parcel } from "@ocop/contract"
import { formatDong } from "@ocop/domain"
import type { Locale } from "@/i18n"
import { arrivalWords } from "../parcel/parcel-words"
import { orderMessages } from "./messages"

const UNDER_WAY = new Set<Parcel["state"]>(["placed", "confirmed", "packed", "shipped"])

/** What comes next for a parcel, in a sentence or two. */
export function nextWords(parcel: Parcel, order: OrderPage, locale: Locale): string {
  const words = orderMessages[locale]
  const { state, shippingKind, arrives } = parcel
  if (state === "cancelled") return cancelledWords(parcel, order, locale)
  const next = (shippingKind === "pickup" && words.nextPickup[state]) || words.next[state]
  if (parcel.isLate) return words.late
  if (!UNDER_WAY.has(state)) return next
  if (shippingKind === "pickup") return `${next} ${words.pickup}`
  return arrives ? `${next} ${words.arrives(arrivalWords(arrives, locale))}` : next
}

/** Whether money goes back, was never paid, or is not asked for any more. */
function cancelledWords(parcel: Parcel, order: OrderPage, locale: Locale): string {
  const words = orderMessages[locale]
  if (parcel.refunded > 0) return words.cancelledRefunded(formatDong(parcel.refunded, locale))
  if (order.paymentRequest?.state === "lapsed") return words.cancelledLapsed
  if (order.paymentRequest) return words.cancelledUnpaid
  return words.next.cancelled
}

/** What cancelling a parcel does to its money, said before it is done. */
export function cancelMoneyWords(parcel: Parcel, order: OrderPage, locale: Locale): string | null {
  const words = orderMessages[locale]
  const request = order.paymentRequest
  if (!request) return null
  const money = (dong: number) => formatDong(dong, locale)
  if (request.state === "waiting") {
    const rest = Math.max(0, request.amount - parcel.due)
    if (rest === 0) return words.cancelNothingLeft
    return request.method === "card" ? words.cancelSumChanges(money(rest)) : words.cancelCodeChanges(money(rest))
  }
  if (request.state !== "paid") return null
  return request.method === "card"
    ? words.cancelBackToCard(money(parcel.due))
    : words.cancelBackByTransfer(money(parcel.due))
}

/** The way of a parcel that nothing comes between. */
export const STEPS = ["placed", "confirmed", "packed", "shipped", "delivered"] as const satisfies Parcel["state"][]

/** How many of the steps a parcel has behind it; null where it does not go on. */
export function stepsDone({ state }: Pick<Parcel, "state">): number | null {
  if (state === "awaiting_payment") return 0
  const names: readonly string[] = STEPS
  return names.includes(state) ? names.indexOf(state) + 1 : null
}
