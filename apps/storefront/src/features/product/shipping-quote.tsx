"use client"

import type { CommuneOption, Offer } from "@ocop/contract"
import { lazy, Suspense, useCallback, useEffect, useState } from "react"
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

const PICKER = "quote-place"

/** Fee and day to the visitor's commune, before anything is ordered. The commune is asked once and remembered. */
export function ShippingQuote({ offer, locale }: { offer: Offer; locale: Locale }) {
  const words = shippingMessages[locale]
  const commune = useCommune()
  const [isChoosing, setIsChoosing] = useState(false)
  const [draft, setDraft] = useState<CommuneOption | null>(null)
  const { state, retry } = useShippingQuote(offer.variantId, commune?.code)

  // The picker stays open: an old name says what it is called now, and can be corrected.
  const choose = useCallback((chosen: CommuneOption | null) => {
    setDraft(chosen)
    if (chosen) rememberCommune(chosen)
  }, [])
  const toggle = () => {
    setDraft(null)
    setIsChoosing(!isChoosing)
  }

  return (
    <section aria-label={words.title} className="mt-5">
      <div className="flex items-baseline justify-between gap-4">
        <h2 className="font-semibold text-base!">
          {commune ? words.to(`${communeWords(commune.name, locale)}, ${commune.provinceName}`) : words.ask}
        </h2>
        {(commune || isChoosing) && (
          <button type="button" className="link min-h-11 flex-none text-sm" onClick={toggle}>
            {isChoosing ? (draft ? words.done : words.close) : words.change}
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
            <PlacePicker id={PICKER} locale={locale} value={draft} onChange={choose} />
            <FocusPicker />
          </Suspense>
        </div>
      )}
      {commune && (!isChoosing || draft) && (
        <QuoteLines state={state} retry={retry} locale={locale} pack={packWords(offer.pack, locale)} />
      )}
    </section>
  )
}

/** The button that opened the picker is gone: whoever pressed it goes on in its first field. */
function FocusPicker() {
  useEffect(() => document.getElementById(PICKER)?.focus(), [])
  return null
}
