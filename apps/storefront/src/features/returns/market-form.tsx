"use client"

import type { OrderReturns } from "@ocop/contract"
import { Button, TextArea } from "@ocop/ui"
import { type FormEvent, useState } from "react"
import { ApiProblem, api } from "@/data/browser"
import type { Locale } from "@/i18n"
import { problemText } from "../basket/problem-messages"
import { storePaths } from "../basket/store-paths"
import { returnMessages } from "./return-messages"

const SHORTEST = 5

/** What is taken to the market: a refusal, once; or a replacement that did not come. */
export type ToMarket = "appeal" | "missing"

interface MarketFormProps {
  about: ToMarket
  caseId: string
  token: string
  onSent: (returns: OrderReturns) => void
  onClose: () => void
  locale: Locale
}

/** In the buyer's words, why the market is asked. */
export function MarketForm({ about, caseId, token, onSent, onClose, locale }: MarketFormProps) {
  const words = returnMessages[locale]
  const [text, setText] = useState("")
  const [isShort, setShort] = useState(false)
  const [pending, setPending] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const told = text.normalize("NFC").trim()
    setShort(told.length < SHORTEST)
    if (pending || told.length < SHORTEST) return
    setPending(true)
    setFailure(null)
    try {
      const [act, body] =
        about === "appeal"
          ? (["escalations", { text: told }] as const)
          : (["receipts", { arrived: false, text: told }] as const)
      onSent(await api.post<OrderReturns>(storePaths.returnActs(token, caseId, act), body))
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setFailure(error.code === "not_allowed_now" ? words.refused : problemText(locale, error))
    } finally {
      setPending(false)
    }
  }
  return (
    <form noValidate onSubmit={send} className="grid gap-5">
      <p className="text-ink-soft">{about === "appeal" ? words.appealIntro : words.missingIntro}</p>
      <TextArea
        id={`${about}-text-${caseId}`}
        label={about === "appeal" ? words.appealText : words.missingText}
        error={isShort && words.textShort}
        rows={4}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p role="alert" className={failure ? "note note-red" : "empty:hidden"}>
        {failure}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button tone="line" className="flex-1" onClick={onClose}>
          {words.close}
        </Button>
        <Button type="submit" className="flex-1" pending={pending} pendingLabel={words.sending}>
          {about === "appeal" ? words.appeal : words.sendMissing}
        </Button>
      </div>
    </form>
  )
}
