import type { OrderPage, ProducerOrderState } from "@ocop/contract"
import { formatDong, formatPhone } from "@ocop/domain"
import { buttonClass, Price } from "@ocop/ui"
import type { ReactNode } from "react"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { BuyAgain } from "./buy-again"
import { orderMessages } from "./messages"

const NOT_COMING: ReadonlySet<ProducerOrderState> = new Set(["cancelled", "returned"])

/** Who receives it, and what all of it comes to. */
export function OrderSide({ order, token, locale }: { order: OrderPage; token: string; locale: Locale }) {
  const words = orderMessages[locale]
  const dropped = order.parcels.reduce((sum, { state, total }) => (NOT_COMING.has(state) ? sum + total : sum), 0)
  const refunded = order.parcels.reduce((sum, parcel) => sum + parcel.refunded, 0)
  const sums = [
    [words.goods, order.goods],
    [words.allShipping, order.shipping],
    ...(order.discount > 0 ? ([[words.discount, -order.discount]] as const) : []),
    ...(dropped > 0 ? ([[words.notComing, -dropped]] as const) : []),
  ] as const
  return (
    <section className="rounded-sheet bg-sunken p-5 lg:p-7" aria-label={words.title}>
      <dl className="grid gap-1 text-[0.9375rem]">
        <Row term={order.gift ? words.giftTo : words.receiver}>
          {order.name}, <span className="whitespace-nowrap">{formatPhone(order.phone)}</span>
          {!order.gift && order.email && <span className="block break-all">{order.email}</span>}
        </Row>
        <Row term={words.place}>{order.address}</Row>
        {order.note && <Row term={words.note}>{order.note}</Row>}
        <Row term={words.payment}>{words.payments[order.payment]}</Row>
      </dl>
      <dl className="mt-4 grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-2 border-hairline border-t pt-4 text-[0.9375rem]">
        {sums.map(([term, amount]) => (
          <SumRow key={term} term={term}>
            <span className="price">{formatDong(amount, locale)}</span>
          </SumRow>
        ))}
        <SumRow term={words.total} strong>
          <Price amount={order.total - dropped} locale={locale} />
        </SumRow>
        {refunded > 0 && (
          <SumRow term={words.refunded}>
            <Price amount={refunded} locale={locale} />
          </SumRow>
        )}
      </dl>
      <div className="mt-5">
        <BuyAgain token={token} locale={locale} />
      </div>
      <LocalLink locale={locale} to="/" className={buttonClass("quiet", "mt-2 w-full")}>
        {words.keepShopping}
      </LocalLink>
    </section>
  )
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft text-sm">{term}</dt>
      <dd className="mb-2 min-w-0 break-words font-medium">{children}</dd>
    </>
  )
}

function SumRow({ term, strong = false, children }: { term: string; strong?: boolean; children: ReactNode }) {
  return (
    <>
      <dt className={strong ? "font-semibold" : ""}>{term}</dt>
      <dd className={strong ? "text-right font-semibold" : "text-right"}>{children}</dd>
    </>
  )
}
