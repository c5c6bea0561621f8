"use client"

import type { CommuneOption, Offer } from "@ocop/contract"
import { lazy, Suspense, useState } from "react"
import { rememberCommune, useCommune } from "@/features/basket/remembered-commune"
import { communeWords, packWords } from "@/features/parcel/parcel-words"
import type { Locale } from "@/i18n"
import { QuoteLines } from "./quote-lines"
import { shippingMessages } from "./shipping-messages"
import { useShippingQuote } from "./use-shipping-quote"

// The picker comes only when someone wants to choose: most visitors are remembered.
const PlacePicker = lazy(() =>
  import("@/features/checkout/place-picker").then((module) => ({ default: module.PlacePicker })),
)

/** Fee and day to the visitor's commune, before anything is ordered. The commune is asked once and remembered. */
export function ShippingQuote({ offer, locale }: { offer: Offer; locale: Locale }) {
  const words = shippingMessages[locale]
  const commune = useCommune()
  const [isChoosing, setIsChoosing] = useState(false)
  const { state, retry } = useShippingQuote(offer.variantId, commune?.code)

  const choose = (chosen: CommuneOption | null) => {
    if (!chosen) return
    rememberCommune(chosen)
    setIsChoosing(false)
  }

  return (
    <section aria-label={words.title} className="mt-5">
      <div className="flex items-baseline justify-between gap-4">
        <h2 className="font-semibold text-base!">
          {commune ? words.to(`${communeWords(commune.name, locale)}, ${commune.provinceName}`) : words.ask}
        </h2>
        {(commune || isChoosing) && (
          <button type="button" className="link min-h-11 flex-none text-sm" onClick={() => setIsChoosing(!isChoosing)}>
            {isChoosing ? words.close : words.change}
          </button>
        )}
      </div>
      {!commune && !isChoosing && (
        <>
          <p className="text-ink-soft text-sm">{words.askMore}</p>
          <button type="button" className="btn btn-line mt-2.5" onClick={() => setIsChoosing(true)}>
            {words.choose}
          </button>
        </>
      )}
      {isChoosing && (
        <div className="panel mt-2">
          <Suspense fallback={<p className="min-h-44 text-ink-soft text-sm">{words.loading}</p>}>
            <PlacePicker id="quote-place" locale={locale} value={null} onChange={choose} />
          </Suspense>
        </div>
      )}
      {commune && !isChoosing && (
        <QuoteLines state={state} retry={retry} locale={locale} pack={packWords(offer.pack, locale)} />
      )}
    </section>
  )
}
