import type { Told } from "./facts"
import type { Link } from "./letter"

/** What the news is about: the whole order where it is one parcel, else the parcel by its number. */
export function nameOf({ order, parcel }: Told, whole: string, one: string, verb = ""): string {
  if (order.parcels.length < 2 || !parcel) return whole
  return [one, parcel.number, verb].filter((part) => part !== "").join(" ")
}

/** What the buyer still hands over for the parcel; nothing when it is paid, or nothing is due. */
export const cashOf = ({ order, parcel, dong }: Told): string | null =>
  order.payment === "cash_on_delivery" && parcel && parcel.cashDue > 0 ? dong(parcel.cashDue) : null

/** Whether another parcel of the order still comes. */
export const alive = ({ order, parcel }: Told): boolean =>
  order.parcels.some(({ id, state }) => id !== parcel?.id && state !== "cancelled" && state !== "returned")

/** The carrier's page, where it is one of the web. */
export function followLinks({ parcel, words }: Told): Link[] {
  const url = parcel?.trackingUrl
  return url && /^https?:\/\//.test(url) && URL.canParse(url) ? [{ label: words.follow, href: new URL(url).href }] : []
}

/** "no_answer: gọi 3 lần" → "no_answer": the note after the code is the carrier's, for the operator. */
export const failureIn = (reason: string | null): string => reason?.split(":")[0]?.trim() ?? "other"
