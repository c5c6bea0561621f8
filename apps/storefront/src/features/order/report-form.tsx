"use client"

import type { OrderPage, Parcel, ProblemReport } from "@ocop/contract"
import { TextArea } from "@ocop/ui"
import { type FormEvent, useState } from "react"
import { ApiProblem, api } from "@/data/browser"
import type { Locale } from "@/i18n"
import { problemText } from "../basket/problem-messages"
import { storePaths } from "../basket/store-paths"
import { ChipChoice } from "./chip-choice"
import { reportMessages } from "./report-messages"
import { ReportPhotos } from "./report-photos"
import { SendOrNot } from "./send-or-not"
import type { ReadyPhoto } from "./shrink-photo"

const SHORTEST = 5

export interface ReportFormProps {
  parcel: Parcel
  token: string
  onSent: (order: OrderPage) => void
  onClose: () => void
  locale: Locale
}

/** What is wrong with a parcel, in words and photographs. What was typed stays when sending fails. */
export default function ReportForm({ parcel, token, onSent, onClose, locale }: ReportFormProps) {
  const words = reportMessages[locale]
  const [kind, setKind] = useState<ProblemReport["kind"]>(parcel.state === "shipped" ? "not_arrived" : "damaged")
  const [text, setText] = useState("")
  const [photos, setPhotos] = useState<ReadyPhoto[]>([])
  const [preparing, setPreparing] = useState(false)
  const [isShort, setShort] = useState(false)
  const [photoFault, setPhotoFault] = useState<string | null>(null)
  const [pending, setPending] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (pending || preparing) return
    const told = text.normalize("NFC").trim()
    setShort(told.length < SHORTEST)
    if (told.length < SHORTEST) {
      document.getElementById("report-text")?.focus()
      return
    }
    setPending(true)
    setFailure(null)
    setPhotoFault(null)
    try {
      onSent(await api.post<OrderPage>(storePaths.parcelReports(token, parcel.id), formOf(kind, told, photos)))
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      const refused = words.refused[error.fields.photos ?? ""]
      if (refused) setPhotoFault(refused)
      else setFailure(error.code === "not_allowed_now" ? words.tooManyOpen : problemText(locale, error))
    } finally {
      setPending(false)
    }
  }
  return (
    <form noValidate onSubmit={send} className="grid gap-5">
      <p className="text-ink-soft">{words.intro}</p>
      <ChipChoice name="kind" legend={words.kind} options={words.kinds} value={kind} onChange={setKind} />
      <TextArea
        id="report-text"
        label={words.text}
        hint={words.textHint}
        error={isShort && words.textShort}
        rows={4}
        maxLength={2000}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setShort(false)
        }}
      />
      <ReportPhotos
        photos={photos}
        onChange={setPhotos}
        preparing={preparing}
        onPreparing={setPreparing}
        error={photoFault}
        locale={locale}
      />
      <SendOrNot words={words} failure={failure} pending={pending} waits={preparing} onClose={onClose} />
    </form>
  )
}

function formOf(kind: string, text: string, photos: readonly ReadyPhoto[]): FormData {
  const form = new FormData()
  form.append("kind", kind)
  form.append("text", text)
  photos.forEach(({ file }, index) => {
    form.append("photos", file, `photo-${index + 1}`)
  })
  return form
}
