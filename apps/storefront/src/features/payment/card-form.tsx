"use client"

import type { PaymentRequest } from "@ocop/contract"
import { formatDong } from "@ocop/domain"
import { Button, Problem } from "@ocop/ui"
import { type FormEvent, useRef, useState } from "react"
import { ApiProblem } from "@/data/browser"
import type { Locale } from "@/i18n"
import { declineWord } from "./decline-word"
import { type DeclineWord, panelMessages } from "./messages"
import { useCardElement } from "./use-card-element"

interface CardFormProps {
  card: NonNullable<PaymentRequest["card"]>
  amount: number
  refresh: () => Promise<PaymentRequest>
  locale: Locale
}

/** Stripe's own fields in the shop's frame: pay, hear what the bank said, try again. What was typed stays. */
export function CardForm({ card, amount, refresh, locale }: CardFormProps) {
  const words = panelMessages[locale]
  const place = useRef<HTMLDivElement>(null)
  const { phase, opened } = useCardElement(place, card, locale)
  const [pending, setPending] = useState(false)
  const [isAtBank, setAtBank] = useState(false)
  const [fault, setFault] = useState<DeclineWord | null>(null)

  const pay = async (event: FormEvent) => {
    event.preventDefault()
    if (!opened || pending) return
    setPending(true)
    setFault(null)
    const { error, paymentIntent } = await opened.stripe.confirmPayment({
      elements: opened.elements,
      redirect: "if_required",
    })
    if (error && error.code !== "payment_intent_unexpected_state") setFault(declineWord(error))
    else setAtBank(paymentIntent?.status !== "succeeded")
    // Whatever the browser heard, Stripe knows; the webhook may be slower than this question, or never come.
    await refresh().catch((problem: unknown) => {
      if (!(problem instanceof ApiProblem)) throw problem
      setAtBank(!error)
    })
    setPending(false)
  }
  if (phase === "failed") return <LoadFailed locale={locale} />
  return (
    <form onSubmit={pay} className="grid gap-3">
      <p role="status" className={phase === "opening" ? "text-ink-soft" : "sr-only"}>
        {phase === "opening" && words.cardOpening}
      </p>
      <div ref={place} className="min-h-52" />
      <p role="alert" className={fault ? "note note-red" : ""}>
        {fault && words.declined[fault]}
      </p>
      <p role="status" className={isAtBank ? "note note-blue" : "sr-only"}>
        {isAtBank && words.cardPending}
        {pending && words.cardPaying}
      </p>
      <Button
        type="submit"
        className="min-h-14! w-full text-lg"
        disabled={phase !== "ready" || isAtBank}
        pending={pending}
        pendingLabel={words.cardPaying}
      >
        {words.cardPay(formatDong(amount, locale))}
      </Button>
    </form>
  )
}

/** Stripe's script did not come; a whole new load is the next step. */
function LoadFailed({ locale }: { locale: Locale }) {
  const words = panelMessages[locale]
  return (
    <Problem
      action={
        <Button tone="line" onClick={() => location.reload()}>
          {words.reload}
        </Button>
      }
    >
      {words.cardLoadFailed}
    </Problem>
  )
}
