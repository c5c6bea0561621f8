"use client"

import type { PaymentRequest } from "@ocop/contract"
import { formatDong } from "@ocop/domain"
import { Button } from "@ocop/ui"
import { useEffect, useState } from "react"
import type { Locale } from "@/i18n"
import { CardForm } from "./card-form"
import { CARD_HASH, isLoadedHere } from "./card-page"
import { panelMessages } from "./messages"

interface CardPanelProps {
  request: PaymentRequest
  refresh: () => Promise<PaymentRequest>
  locale: Locale
}

/** The card's form, which nothing is loaded for until somebody wants to pay by card. */
export function CardPanel({ request, refresh, locale }: CardPanelProps) {
  const words = panelMessages[locale]
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    if (location.hash === CARD_HASH && isLoadedHere()) setOpen(true)
  }, [])

  const open = () => {
    history.replaceState(null, "", CARD_HASH)
    if (isLoadedHere()) setOpen(true)
    else location.reload()
  }
  if (!request.card) return <p className="note note-blue mt-3">{words.cardOff}</p>
  const isTest = request.card.publishableKey.startsWith("pk_test_")
  return (
    <div className="mt-3 grid max-w-text gap-3">
      <p>{words.cardIntro(formatDong(request.amount, locale))}</p>
      {isTest && <p className="note note-blue">{words.cardTest}</p>}
      {isOpen ? (
        <CardForm
          // Another sum is another form: Stripe shows the sum it was opened for.
          key={`${request.card.clientSecret} ${request.amount}`}
          card={request.card}
          amount={request.amount}
          refresh={refresh}
          locale={locale}
        />
      ) : (
        <Button onClick={open} className="sm:justify-self-start">
          {words.cardOpen}
        </Button>
      )}
      <p className="text-ink-soft text-sm">{words.cardSafe}</p>
    </div>
  )
}
