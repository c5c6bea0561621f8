import type { OrderPage, Parcel } from "@ocop/contract"
import { formatDong } from "@ocop/domain"
import { Price } from "@ocop/ui"
import type { ReactNode } from "react"
import type { Locale } from "@/i18n"
import { orderMessages } from "./messages"

/** What a parcel costs: what is handed over at the door, what was paid ahead, what went back. */
export function ParcelMoney({ parcel, order, locale }: { parcel: Parcel; order: OrderPage; locale: Locale }) {
  const words = orderMessages[locale]
  const isPaidAhead = order.paymentRequest?.state === "paid"
  const isCash = order.payment === "cash_on_delivery"
  const total = `${words.parcelTotal}${isPaidAhead ? `, ${words.paidAhead}` : ""}`
  return (
    <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 border-rule border-t border-dashed pt-2.5 text-[0.9375rem]">
      <Row term={words.shipping}>
        <Price amount={parcel.shipping} locale={locale} />
      </Row>
      {parcel.discount > 0 && (
        <Row term={words.discount}>
          <span className="price">{formatDong(-parcel.discount, locale)}</span>
        </Row>
      )}
      {parcel.due < parcel.total && (
        <Row term={words.less}>
          <span className="price">{formatDong(parcel.due - parcel.total, locale)}</span>
        </Row>
      )}
      {parcel.cashDue > 0 ? (
        <Row term={parcel.shippingKind === "pickup" ? words.cashDuePickup : words.cashDue} strong>
          <Price amount={parcel.cashDue} locale={locale} />
        </Row>
      ) : (
        parcel.state !== "cancelled" && (
          <Row term={total} strong>
            <Price amount={parcel.due} locale={locale} />
          </Row>
        )
      )}
      {isCash && parcel.state === "delivered" && <dt className="col-span-2 text-ink-soft">{words.cashDone}</dt>}
      {parcel.refunded > 0 && (
        <Row term={words.refunded} strong>
          <Price amount={parcel.refunded} locale={locale} />
        </Row>
      )}
    </dl>
  )
}

function Row({ term, strong = false, children }: { term: string; strong?: boolean; children: ReactNode }) {
  return (
    <>
      <dt className={strong ? "font-semibold" : ""}>{term}</dt>
      <dd className={`text-right ${strong ? "font-semibold text-lg" : ""}`}>{children}</dd>
    </>
  )
}
