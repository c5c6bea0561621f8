"use client"

import type { Basket } from "@ocop/contract"
import { Button, Note } from "@ocop/ui"
import { useState } from "react"
import { ApiProblem } from "@/data/browser"
import type { Locale } from "@/i18n"
import { setLine } from "../basket/basket-store"
import { problemText } from "../basket/problem-messages"
import { chosenPayment, offerOf } from "./chosen-payment"
import { changeDraft, type Draft } from "./draft-store"
import { checkoutMessages, faultWords } from "./messages"
import { FIELD_IDS } from "./person-fields"
import type { FieldErrors, FieldName } from "./validate"

interface AlcoholNoticeProps {
  basket: Basket
  draft: Draft
  errors: FieldErrors
  onTyped: (field: FieldName) => void
  locale: Locale
}

/** Alcohol in the basket: 18 and over, and why it cannot be paid at the door; one press orders the rest. */
export function AlcoholNotice({ basket, draft, errors, onTyped, locale }: AlcoholNoticeProps) {
  const words = checkoutMessages[locale]
  const [pending, setPending] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const lines = basket.parcels.flatMap((parcel) => parcel.lines.filter((line) => line.alcohol))
  const hasOthers = basket.parcels.some((parcel) => parcel.lines.some((line) => !line.alcohol))
  const cashIsOff = offerOf(basket.payments, "cash_on_delivery").reason === "alcohol"
  const canPayAhead = chosenPayment(basket.payments, null) !== null
  const fault = faultWords(words, "ofAge", errors.ofAge)
  const errorId = `${FIELD_IDS.ofAge}-error`
  if (lines.length === 0) return null

  const takeOut = async () => {
    setPending(true)
    setFailure(null)
    try {
      for (const line of lines) await setLine(line.id, 0)
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setFailure(problemText(locale, error))
    } finally {
      setPending(false)
    }
  }
  return (
    <section className="mt-8">
      <h2 className="mb-3 font-semibold text-xl">{words.alcoholTitle}</h2>
      {cashIsOff && (
        <Note>
          <p>
            {words.alcoholWhy} {!canPayAhead && words.alcoholClosed} {hasOthers && words.alcoholRest(canPayAhead)}
          </p>
          <p className="mt-1 font-medium">{lines.map(({ title }) => title).join(", ")}</p>
          <Button tone="line" className="mt-3" pending={pending} onClick={takeOut}>
            {words.alcoholOut}
          </Button>
        </Note>
      )}
      {failure && (
        <p role="alert" className="note note-red mt-2">
          {failure}
        </p>
      )}
      <label className="mt-2 grid min-h-11 cursor-pointer grid-cols-[1.375rem_minmax(0,1fr)] items-center gap-3 py-2">
        <input
          id={FIELD_IDS.ofAge}
          type="checkbox"
          className="size-5 accent-lotus"
          checked={draft.ofAge}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault && errorId}
          onChange={(event) => {
            changeDraft({ ofAge: event.target.checked })
            onTyped("ofAge")
          }}
        />
        <span>{words.ofAge}</span>
      </label>
      {fault && (
        <p id={errorId} className="font-medium text-lacquer text-sm">
          {fault}
        </p>
      )}
    </section>
  )
}
