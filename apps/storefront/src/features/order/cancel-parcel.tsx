"use client"

import type { OrderPage, Parcel } from "@ocop/contract"
import { Button, TextArea } from "@ocop/ui"
import { useRef, useState } from "react"
import { ApiProblem, api } from "@/data/browser"
import type { Locale } from "@/i18n"
import { problemText } from "../basket/problem-messages"
import { storePaths } from "../basket/store-paths"
import { orderMessages } from "./messages"
import { cancelMoneyWords } from "./next-words"

interface CancelParcelProps {
  parcel: Parcel
  order: OrderPage
  token: string
  onCancelled: (order: OrderPage) => void
  onStale: () => void
  locale: Locale
}

/** Cancelling asks once, in a dialog of the browser's own: Escape and the back press keep the parcel. */
export function CancelParcel({ parcel, order: page, token, onCancelled, onStale, locale }: CancelParcelProps) {
  const words = orderMessages[locale]
  const dialog = useRef<HTMLDialogElement>(null)
  const question = useRef<HTMLHeadingElement>(null)
  const [reason, setReason] = useState("")
  const [pending, setPending] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const titleId = `cancel-${parcel.id}`
  const money = cancelMoneyWords(parcel, page, locale)

  const ask = () => {
    dialog.current?.showModal()
    // Not the first field: a phone would open its keyboard over the question.
    question.current?.focus()
  }
  const cancel = async () => {
    setPending(true)
    setFailure(null)
    try {
      const why = reason.normalize("NFC").trim()
      const path = storePaths.parcelCancellations(token, parcel.id)
      const order = await api.post<OrderPage>(path, why ? { reason: why } : {})
      dialog.current?.close()
      onCancelled(order)
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      const tooLate = error.status >= 400 && error.status < 500 && error.status !== 429
      setFailure(tooLate ? words.cancelTooLate : problemText(locale, error))
      if (tooLate) onStale()
    } finally {
      setPending(false)
    }
  }
  return (
    <>
      <Button tone="line" className="mt-3" aria-label={words.cancelOf(parcel.number)} onClick={ask}>
        {words.cancel}
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby={titleId}
        className="m-auto w-[min(36rem,calc(100vw-2rem))] rounded-sheet bg-paper p-5 text-ink shadow-sheet backdrop:bg-ink/50 sm:p-7"
      >
        <h2 ref={question} id={titleId} tabIndex={-1} className="font-semibold text-xl outline-none">
          {words.cancelAsk(parcel.producer.name)}
        </h2>
        <p className="mt-2 mb-4">{words.cancelWhat}</p>
        {money && <p className="note note-blue mb-4 text-base!">{money}</p>}
        <TextArea
          id={`${titleId}-why`}
          label={words.cancelWhy}
          optional={words.optional}
          rows={2}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <p role="alert" className={failure ? "note note-red mt-3" : ""}>
          {failure}
        </p>
        <div className="mt-5 flex flex-wrap gap-3">
          <Button tone="line" className="flex-1" onClick={() => dialog.current?.close()}>
            {words.cancelNo}
          </Button>
          <Button className="flex-1" pending={pending} pendingLabel={words.cancelling} onClick={cancel}>
            {words.cancelYes}
          </Button>
        </div>
      </dialog>
    </>
  )
}
