import type { ShippingChoice, ShippingQuote } from "@ocop/contract"
import { formatDong } from "@ocop/domain"
import { FreeShippingLine } from "@/features/basket/parcel-offers"
import { arrivalWords } from "@/features/parcel/parcel-words"
import { inLocale, type Locale } from "@/i18n"
import { shippingMessages } from "./shipping-messages"
import type { QuoteState } from "./use-shipping-quote"

interface QuoteLinesProps {
  state: QuoteState
  retry: () => void
  locale: Locale
  /** "túi 2 kg": what the fee is for. */
  pack: string
}

/** Every way the parcel can travel; while it is asked, bars of the same height. */
export function QuoteLines({ state, retry, locale, pack }: QuoteLinesProps) {
  const words = shippingMessages[locale]
  if (state.phase === "known") return <Known quote={state.quote} locale={locale} pack={pack} />
  if (state.phase === "failed" || state.phase === "unreachable")
    return (
      <div role="alert" className="note note-red mt-2">
        <p>{words[state.phase]}</p>
        {state.phase === "failed" && (
          <button type="button" className="btn btn-line mt-2" onClick={retry}>
            {words.retry}
          </button>
        )}
      </div>
    )
  return (
    <div className="mt-2 min-h-40" role="status">
      <span className="sr-only">{words.loading}</span>
      <span className="block h-5 w-3/5 rounded-tag bg-sunken" />
      <span className="mt-3 block h-5 w-2/5 rounded-tag bg-sunken" />
      {state.phase === "slow" && <p className="mt-3 text-ink-soft text-sm">{words.slow}</p>}
    </div>
  )
}

function Known({ quote, locale, pack }: { quote: ShippingQuote; locale: Locale; pack: string }) {
  const words = shippingMessages[locale]
  return (
    <div role="status">
      <ul className="mt-1">
        {quote.choices.map((choice) => (
          <li
            key={choice.optionId}
            className="flex items-start justify-between gap-3 border-hairline border-b py-2.5 text-[0.9375rem]"
          >
            <span>
              {inLocale(choice.name, locale)}
              <small className="block text-ink-soft text-sm">{whenWords(choice, locale)}</small>
            </span>
            <b className="price font-semibold">{feeWords(choice, locale)}</b>
          </li>
        ))}
      </ul>
      {quote.freeShipping && (
        <div className="mt-2.5 text-sm">
          <FreeShippingLine offer={quote.freeShipping} locale={locale} />
        </div>
      )}
      <p className="mt-2 text-ink-soft text-sm">
        {words.forOne(pack)}{" "}
        {quote.addingOneMore !== null &&
          (quote.addingOneMore > 0 ? words.oneMore(formatDong(quote.addingOneMore, locale)) : words.oneMoreFree)}
      </p>
    </div>
  )
}

const whenWords = ({ kind, arrives }: ShippingChoice, locale: Locale) => {
  if (kind === "pickup") return shippingMessages[locale].pickup
  return arrives && shippingMessages[locale].arrives(arrivalWords(arrives, locale))
}

const feeWords = ({ fee }: ShippingChoice, locale: Locale) =>
  fee === null ? "" : fee === 0 ? shippingMessages[locale].free : formatDong(fee, locale)
