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

interface AppealFormProps {
  caseId: string
  token: string
  onSent: (returns: OrderReturns) => void
  onClose: () => void
  locale: Locale
}

/** Why a refusal is taken to the market; can be done once. */
export function AppealForm({ caseId, token, onSent, onClose, locale }: AppealFormProps) {
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
      onSent(await api.post<OrderReturns>(storePaths.returnActs(token, caseId, "escalations"), { text: told }))
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setFailure(error.code === "not_allowed_now" ? words.refused : problemText(locale, error))
    } finally {
      setPending(false)
    }
  }
  return (
    <form noValidate onSubmit={send} className="grid gap-5">
      <p className="text-ink-soft">{words.appealIntro}</p>
      <TextArea
        id={`appeal-text-${caseId}`}
        label={words.appealText}
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
          {words.appeal}
        </Button>
      </div>
    </form>
  )
}
