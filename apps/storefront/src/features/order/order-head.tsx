import type { OrderPage } from "@ocop/contract"
import { formatDong, formatMoment } from "@ocop/domain"
import type { Locale } from "@/i18n"
import { cashWords } from "../parcel/parcel-words"
import { orderMessages } from "./messages"

interface OrderHeadProps {
  order: OrderPage
  /** This tab has just placed it. */
  fresh: boolean
  locale: Locale
}

/** Thanks where they are due, the number to note down, and the cash per parcel. */
export function OrderHead({ order, fresh, locale }: OrderHeadProps) {
  const words = orderMessages[locale]
  const due = order.parcels
    .filter(({ cashDue }) => cashDue > 0)
    .map(({ cashDue, shippingKind }) => ({ cash: cashDue, kind: shippingKind }))
  return (
    <section className="grid max-w-text gap-3">
      {fresh && <p className="font-semibold text-xl">{words.thanks}</p>}
      <p>
        <span className="block text-ink-soft text-sm">{words.number}</span>
        <b className="font-semibold text-3xl tabular-nums tracking-normal!">{order.number}</b>
      </p>
      <p className="text-ink-soft text-sm">
        {words.placedAt(formatMoment(order.placedAt, locale))}. {words.writeDown}
      </p>
      {due.length > 0 && (
        <p className="note note-green text-base!">{cashWords(due, locale, (dong) => formatDong(dong, locale))}</p>
      )}
    </section>
  )
}
