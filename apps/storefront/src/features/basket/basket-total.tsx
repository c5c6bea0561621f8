import type { BasketVoucher } from "@ocop/contract"
import { formatDong } from "@ocop/domain"
import { buttonClass, Price } from "@ocop/ui"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { shortPlace } from "../parcel/parcel-words"
import { basketMessages } from "./basket-messages"
import type { BasketSum } from "./basket-sums"
import { VoucherBox } from "./voucher-box"
import { voucherMessages } from "./voucher-messages"

interface BasketTotalProps {
  vouchers: readonly BasketVoucher[]
  sum: BasketSum
  quantity: number
  /** Something in the basket cannot be ordered as it is. */
  troubled: boolean
  locale: Locale
}

/** Every cost of the basket and the way to order it. */
export function BasketTotal({ vouchers, sum, quantity, troubled, locale }: BasketTotalProps) {
  const words = basketMessages[locale]
  return (
    <aside aria-label={words.yourBasket} className="self-start rounded-sheet bg-sunken p-5 lg:sticky lg:top-24 lg:p-7">
      <h2 className="mb-2.5 font-semibold text-xl">{words.yourBasket}</h2>
      <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-2 text-sm">
        <dt>{words.goods(quantity)}</dt>
        <dd className="text-right">
          <Price amount={sum.goods} locale={locale} />
        </dd>
        {sum.parcels.map(({ parcel, fee }, index) => (
          <FeeRow
            key={parcel.producer.id}
            label={words.feeOf(index + 1, shortPlace(parcel.place, locale))}
            fee={fee}
            locale={locale}
          />
        ))}
        {sum.discount > 0 && <DiscountRow amount={sum.discount} locale={locale} />}
      </dl>
      <VoucherBox vouchers={vouchers} locale={locale} />
      <p className="mt-3.5 flex flex-wrap items-baseline justify-between gap-x-4 border-ink border-t-[1.5px] pt-3">
        <span className="font-semibold">{sum.total === null ? words.totalLater : words.total}</span>
        <Price amount={sum.total ?? sum.goods - sum.discount} locale={locale} className="font-semibold text-2xl" />
      </p>
      {sum.total !== null && <p className="text-ink-soft text-sm">{words.taxIncluded}</p>}
      {troubled ? (
        <p className="note note-red mt-4">{words.fixFirst}</p>
      ) : (
        <LocalLink locale={locale} to="/dat-hang" className={buttonClass("go", "mt-4 w-full")}>
          {words.checkout}
        </LocalLink>
      )}
      <LocalLink locale={locale} to="/" className={buttonClass("quiet", "mt-2 w-full")}>
        {words.keepShopping}
      </LocalLink>
    </aside>
  )
}

/** What vouchers take off, as a row of a list of costs. */
export function DiscountRow({ amount, locale }: { amount: number; locale: Locale }) {
  return (
    <>
      <dt>{voucherMessages[locale].discount}</dt>
      <dd className="whitespace-nowrap text-right font-medium text-lotus tabular-nums">
        −{formatDong(amount, locale)}
      </dd>
    </>
  )
}

function FeeRow({ label, fee, locale }: { label: string; fee: number | null; locale: Locale }) {
  return (
    <>
      <dt>{label}</dt>
      <dd className="text-right">{fee === null ? "–" : <Price amount={fee} locale={locale} />}</dd>
    </>
  )
}
