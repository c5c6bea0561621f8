import type { BasketLine } from "@ocop/contract"
import { formatDate, formatDong } from "@ocop/domain"
import { Price } from "@ocop/ui"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { ParcelHead } from "../parcel/parcel-head"
import { arrivalWords, placeWords } from "../parcel/parcel-words"
import { basketMessages } from "./basket-messages"
import type { ParcelSum, Pricing } from "./basket-sums"
import { LineRow } from "./line-row"
import { ParcelOffers } from "./parcel-offers"
import { voucherMessages } from "./voucher-messages"

interface BasketParcelProps {
  sum: ParcelSum
  number: number
  pricing: Pricing
  locale: Locale
  onRemove: (line: BasketLine) => void
}

/** What one maker packs together: its lines and what sending them costs. */
export function BasketParcelPanel({ sum, number, pricing, locale, onRemove }: BasketParcelProps) {
  const words = basketMessages[locale]
  const { parcel, choice, fee } = sum
  return (
    <section className="panel" aria-label={`${words.parcel(number)}, ${parcel.producer.name}`}>
      <ParcelHead
        level="h2"
        number={number}
        label={words.parcel(number)}
        producer={
          <LocalLink
            locale={locale}
            to={`/nha-san-xuat/${parcel.producer.handle}`}
            className="-my-3 inline-block py-3 hover:underline"
          >
            {parcel.producer.name}
          </LocalLink>
        }
        from={words.sentFrom(placeWords(parcel.place, locale))}
      />
      {parcel.reopensOn && <p className="note note-blue mt-3">{words.resting(formatDate(parcel.reopensOn, locale))}</p>}
      <ul className="mt-2 divide-y divide-hairline">
        {parcel.lines.map((line) => (
          <LineRow key={line.id} line={line} locale={locale} onRemove={onRemove} />
        ))}
      </ul>
      <p className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-rule border-t border-dashed pt-2.5 text-sm">
        <span>
          {words.fee}
          {choice?.arrives && (
            <span className="text-ink-soft">, {words.arrives(arrivalWords(choice.arrives, locale))}</span>
          )}
        </span>
        {fee === null ? (
          <span className="text-ink-soft">{words.feeOff[pricing]}</span>
        ) : (
          <Price amount={fee} locale={locale} className="font-medium" />
        )}
      </p>
      {parcel.discount > 0 && (
        <p className="mt-1 flex justify-between gap-4 text-sm">
          <span>{voucherMessages[locale].parcelDiscount}</span>
          <span className="whitespace-nowrap font-medium text-lotus tabular-nums">
            −{formatDong(parcel.discount, locale)}
          </span>
        </p>
      )}
      <ParcelOffers parcel={parcel} locale={locale} />
    </section>
  )
}
