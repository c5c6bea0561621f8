import type { BasketVoucher, PaymentMethod } from "@ocop/contract"
import { formatDong } from "@ocop/domain"
import { Price } from "@ocop/ui"
import type { ReactNode } from "react"
import type { Locale } from "@/i18n"
import { basketMessages } from "../basket/basket-messages"
import type { BasketSum, ParcelSum } from "../basket/basket-sums"
import { DiscountRow } from "../basket/basket-total"
import { VoucherBox } from "../basket/voucher-box"
import { type CashParcel, cashWords, shortPlace } from "../parcel/parcel-words"
import { checkoutMessages } from "./messages"
import { paymentMessages } from "./payment-messages"

interface OrderSummaryProps {
  /** The codes in the basket; null where they can no longer be changed. */
  vouchers: readonly BasketVoucher[] | null
  sum: BasketSum
  quantity: number
  payment: PaymentMethod | null
  locale: Locale
  /** What follows the total: the way on. */
  children: ReactNode
}

/** Every cost before the order, and what is handed over for each parcel; cash is never called one payment. */
export function OrderSummary({ vouchers, sum, quantity, payment, locale, children }: OrderSummaryProps) {
  const words = basketMessages[locale]
  const title = checkoutMessages[locale].yourOrder
  const cash = payment === "cash_on_delivery" ? cashParcels(sum.parcels) : null
  const once = payment !== null && payment !== "cash_on_delivery" && sum.total
  return (
    <aside aria-label={title} className="self-start rounded-sheet bg-sunken p-5 lg:sticky lg:top-24 lg:p-7">
      <h2 className="mb-2.5 font-semibold text-xl">{title}</h2>
      <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-2 text-[0.9375rem] leading-normal">
        <dt>{words.goods(quantity)}</dt>
        <dd className="text-right">
          <Price amount={sum.goods} locale={locale} />
        </dd>
        {sum.parcels.map(({ parcel, choice, fee }, index) => (
          <FeeRow
            key={parcel.producer.id}
            label={
              choice?.kind === "pickup"
                ? `${words.parcel(index + 1)}: ${checkoutMessages[locale].pickup}`
                : words.feeOf(index + 1, shortPlace(parcel.place, locale))
            }
            fee={fee === null ? "–" : formatDong(fee, locale)}
          />
        ))}
        {sum.discount > 0 && <DiscountRow amount={sum.discount} locale={locale} />}
      </dl>
      {vouchers && <VoucherBox vouchers={vouchers} locale={locale} />}
      <p className="mt-3.5 flex flex-wrap items-baseline justify-between gap-x-4 border-ink border-t-[1.5px] pt-3">
        <span className="font-semibold">{sum.total === null ? words.totalLater : words.total}</span>
        <Price amount={sum.total ?? sum.goods - sum.discount} locale={locale} className="font-semibold text-2xl" />
      </p>
      {sum.total !== null && <p className="text-ink-soft text-sm">{words.taxIncluded}</p>}
      {cash && (
        <p className="note note-green mt-3 text-[0.9375rem]">
          {cashWords(cash, locale, (dong) => formatDong(dong, locale))}
        </p>
      )}
      {once && (
        <p className="note note-green mt-3 text-[0.9375rem]">
          {paymentMessages[locale].once(sum.parcels.length, formatDong(once, locale))}
        </p>
      )}
      {children}
    </aside>
  )
}

function FeeRow({ label, fee }: { label: string; fee: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd className="whitespace-nowrap text-right tabular-nums">{fee}</dd>
    </>
  )
}

/** What is handed over per parcel; null while any of it is unknown. */
function cashParcels(parcels: readonly ParcelSum[]): CashParcel[] | null {
  const cash = parcels.flatMap(({ choice, total }) =>
    choice && total !== null ? [{ kind: choice.kind, cash: total }] : [],
  )
  return cash.length === parcels.length ? cash : null
}
