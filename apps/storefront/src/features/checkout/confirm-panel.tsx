"use client"

import type { PaymentMethod } from "@ocop/contract"
import { formatDong } from "@ocop/domain"
import { Button } from "@ocop/ui"
import { useState } from "react"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { problemText } from "../basket/problem-messages"
import { checkoutMessages } from "./messages"
import { paymentMessages } from "./payment-messages"
import { TERMS_ID, TermsAgreement } from "./terms-agreement"
import type { Refusal } from "./use-ordering"

interface ConfirmPanelProps {
  payment: PaymentMethod
  /** What must be agreed to before ordering; null asks nothing. */
  termsVersion: string | null
  onConfirm: (agreedTo: string | undefined) => void
  pending: boolean
  refusal: Refusal | null
  total: number | null
  locale: Locale
}

/** The press that orders, and what is said when it did not: what happened, then what to do. */
export function ConfirmPanel({ payment, termsVersion, onConfirm, pending, refusal, total, locale }: ConfirmPanelProps) {
  const words = checkoutMessages[locale]
  const [agreed, setAgreed] = useState(false)
  const [isMissing, setMissing] = useState(false)
  const agree = (isTicked: boolean) => {
    setAgreed(isTicked)
    setMissing(false)
  }
  const press = () => {
    if (termsVersion === null || agreed) return onConfirm(termsVersion ?? undefined)
    setMissing(true)
    document.getElementById(TERMS_ID)?.focus()
  }
  return (
    <>
      {termsVersion !== null && (
        <TermsAgreement agreed={agreed} onChange={agree} isMissing={isMissing} locale={locale} />
      )}
      <div role="alert" className={refusal ? "note note-red mt-4" : ""}>
        {refusal && <RefusalWords refusal={refusal} total={total} locale={locale} />}
      </div>
      <Button
        className="mt-4 min-h-14! w-full text-lg"
        pending={pending}
        pendingLabel={words.confirming}
        disabled={total === null || refusal?.kind === "basket_gone"}
        onClick={press}
      >
        {refusal?.kind === "unsure" ? words.again : paymentMessages[locale].confirm[payment]}
      </Button>
      <p role="status" className="sr-only">
        {pending && words.confirming}
      </p>
      <p className="mt-3 text-ink-soft text-sm">{paymentMessages[locale].afterwards[payment]}</p>
    </>
  )
}

function RefusalWords({ refusal, total, locale }: { refusal: Refusal; total: number | null; locale: Locale }) {
  const words = checkoutMessages[locale]
  const link = "mt-1 inline-block py-1 font-medium underline underline-offset-4"
  switch (refusal.kind) {
    case "unsure":
      return <p>{words.unsure}</p>
    case "invalid":
      return <p>{words.faults(Object.keys(refusal.errors).length)}</p>
    case "total_changed":
      return (
        <p>{words.totalChanged(formatDong(refusal.before, locale), formatDong(total ?? refusal.before, locale))}</p>
      )
    case "lines_gone":
      return (
        <>
          <p>{words.linesGone(refusal.titles.join(", "))}</p>
          <LocalLink locale={locale} to="/gio" className={link}>
            {words.toBasket}
          </LocalLink>
        </>
      )
    case "basket_gone":
      return (
        <>
          <p>{words.basketGone}</p>
          <LocalLink locale={locale} to="/tra-don" className={link}>
            {words.track}
          </LocalLink>
        </>
      )
    case "other":
      return <p>{problemText(locale, refusal.problem)}</p>
  }
}
