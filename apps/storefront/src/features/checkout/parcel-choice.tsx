import { formatDong } from "@ocop/domain"
import { Price } from "@ocop/ui"
import type { Locale } from "@/i18n"
import { basketMessages } from "../basket/basket-messages"
import type { ParcelSum, Pricing } from "../basket/basket-sums"
import { ParcelOffers } from "../basket/parcel-offers"
import { voucherMessages } from "../basket/voucher-messages"
import { ParcelHead } from "../parcel/parcel-head"
import { arrivalWords, packWords, placeWords } from "../parcel/parcel-words"
import { Thumb } from "../parcel/thumb"
import { changeDraft, type Draft } from "./draft-store"
import { checkoutMessages } from "./messages"

interface ParcelChoiceProps {
  sum: ParcelSum
  number: number
  pricing: Pricing
  draft: Draft
  locale: Locale
}

/** One parcel at checkout: what is in it and how it travels, each way with its fee and days. */
export function ParcelChoice({ sum: { parcel, choice }, number, pricing, draft, locale }: ParcelChoiceProps) {
  const words = checkoutMessages[locale]
  const label = basketMessages[locale].parcel(number)
  const ways = parcel.shipping.filter((way) => way.fee !== null)
  return (
    <section className="panel mt-3" aria-label={`${label}, ${parcel.producer.name}`}>
      <ParcelHead
        number={number}
        label={label}
        producer={parcel.producer.name}
        from={basketMessages[locale].sentFrom(placeWords(parcel.place, locale))}
      />
      <ul className="mt-2.5">
        {parcel.lines.map((line) => (
          <li
            key={line.id}
            className="grid grid-cols-[3.25rem_minmax(0,1fr)_auto] items-center gap-3 py-2 text-[0.9375rem] leading-[1.4]"
          >
            <Thumb illustration={line.illustration} photo={line.photo} />
            <span>
              <b className="block font-medium">{line.title}</b>
              <small className="text-ink-soft text-sm">
                {line.quantity} × {packWords(line.pack, locale)}
              </small>
              {line.problem && (
                <small className="block font-medium text-lacquer text-sm">
                  {basketMessages[locale].problem[line.problem](line.maxQuantity)}
                </small>
              )}
            </span>
            <Price amount={line.total} locale={locale} />
          </li>
        ))}
      </ul>
      <fieldset className="mt-2 border-rule border-t border-dashed pt-1.5">
        <legend className="sr-only">{words.ways(parcel.producer.name)}</legend>
        {pricing !== "known" && (
          <p className="py-1.5 text-ink-soft text-sm">{pricing === "pending" ? words.pricing : words.placeFirst}</p>
        )}
        {pricing === "known" && ways.length === 0 && (
          <p className="py-1.5 font-medium text-lacquer text-sm">{words.noWay}</p>
        )}
        {pricing === "known" &&
          ways.map((way) => (
            <label
              key={way.optionId}
              className="grid min-h-11 cursor-pointer grid-cols-[1.375rem_minmax(0,1fr)_auto] items-center gap-2.5 py-1.5 text-[0.9375rem] leading-[1.4]"
            >
              <input
                type="radio"
                name={`way-${parcel.producer.id}`}
                className="size-5 accent-lotus"
                checked={way.optionId === choice?.optionId}
                onChange={() => changeDraft({ shipping: { ...draft.shipping, [parcel.producer.id]: way.optionId } })}
              />
              <span>
                {way.kind === "pickup"
                  ? words.pickup
                  : words.standard(way.arrives && arrivalWords(way.arrives, locale))}
              </span>
              <b className="font-medium tabular-nums">{formatDong(way.fee ?? 0, locale)}</b>
            </label>
          ))}
      </fieldset>
      {parcel.discount > 0 && (
        <p className="mt-1.5 flex justify-between gap-4 border-rule border-t border-dashed pt-2 text-[0.9375rem]">
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
