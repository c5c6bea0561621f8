"use client"

import type { OrderReturns, ReturnCase } from "@ocop/contract"
import { TextArea } from "@ocop/ui"
import { type FormEvent, useState } from "react"
import { ApiProblem, api } from "@/data/browser"
import type { Locale } from "@/i18n"
import { problemText } from "../basket/problem-messages"
import { storePaths } from "../basket/store-paths"
import { ChipChoice } from "../order/chip-choice"
import { reportMessages } from "../order/report-messages"
import { ReportPhotos } from "../order/report-photos"
import { SendOrNot } from "../order/send-or-not"
import type { ReadyPhoto } from "../order/shrink-photo"
import { packWords } from "../parcel/parcel-words"
import { returnMessages } from "./return-messages"

const SHORTEST = 5
type Lines = OrderReturns["parcels"][number]["lines"]

export interface ReturnFormProps {
  parcelId: string
  token: string
  lines: Lines
  intro: string
  onSent: (returns: OrderReturns) => void
  onClose: () => void
  locale: Locale
}

/** Which goods come back, why, and what is wanted. What was typed stays when sending fails. */
export default function ReturnForm({ parcelId, token, lines, intro, onSent, onClose, locale }: ReturnFormProps) {
  const words = returnMessages[locale]
  const [counts, setCounts] = useState<Record<string, number>>(
    lines.length === 1 && lines[0] ? { [lines[0].lineId]: lines[0].quantity } : {},
  )
  const [kind, setKind] = useState<ReturnCase["kind"]>("damaged")
  const [wish, setWish] = useState<ReturnCase["wish"]>("refund")
  const [text, setText] = useState("")
  const [photos, setPhotos] = useState<ReadyPhoto[]>([])
  const [preparing, setPreparing] = useState(false)
  const [fault, setFault] = useState<"lines" | "text" | null>(null)
  const [photoFault, setPhotoFault] = useState<string | null>(null)
  const [pending, setPending] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (pending || preparing) return
    const told = text.normalize("NFC").trim()
    const chosen = Object.entries(counts).filter(([, quantity]) => quantity > 0)
    const wrong = chosen.length === 0 ? "lines" : told.length < SHORTEST ? "text" : null
    setFault(wrong)
    if (wrong) {
      // What is wrong may stand above, where the dialog was scrolled away.
      document.getElementById(wrong === "text" ? "return-text" : "return-lines")?.focus()
      return
    }
    const form = new FormData()
    form.append("kind", kind)
    form.append("wish", wish)
    form.append("text", told)
    form.append("lines", JSON.stringify(chosen.map(([lineId, quantity]) => ({ lineId, quantity }))))
    photos.forEach(({ file }, index) => {
      form.append("photos", file, `photo-${index + 1}`)
    })
    setPending(true)
    setFailure(null)
    setPhotoFault(null)
    try {
      onSent(await api.post<OrderReturns>(storePaths.parcelReturns(token, parcelId), form))
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      const refused = reportMessages[locale].refused[error.fields.photos ?? ""]
      if (refused) setPhotoFault(refused)
      else
        setFailure(error.code === "not_allowed_now" || error.fields.lines ? words.refused : problemText(locale, error))
    } finally {
      setPending(false)
    }
  }
  return (
    <form noValidate onSubmit={send} className="grid gap-5">
      <p className="text-ink-soft">{intro}</p>
      <fieldset id="return-lines" tabIndex={-1} className="outline-none">
        <legend className="mb-1.5 font-medium">{words.which}</legend>
        <ul className="grid gap-2">
          {lines.map((line) => (
            <li key={line.lineId} className="flex items-center justify-between gap-3">
              <span className="min-w-0">
                {line.title}
                <small className="block text-ink-soft">{packWords(line.pack, locale)}</small>
              </span>
              <span className="flex items-center gap-2 whitespace-nowrap text-sm">
                <select
                  aria-label={words.countOf(line.title)}
                  className="min-h-11 rounded-control border-[1.5px] border-rule bg-raised px-3"
                  value={counts[line.lineId] ?? 0}
                  onChange={({ target }) => {
                    setCounts({ ...counts, [line.lineId]: Number(target.value) })
                    setFault(null)
                  }}
                >
                  {Array.from({ length: line.quantity + 1 }, (_, count) => count).map((count) => (
                    <option key={count} value={count}>
                      {count}
                    </option>
                  ))}
                </select>
                {words.of(line.quantity)}
              </span>
            </li>
          ))}
        </ul>
        <p role="alert" className="mt-1 font-medium text-lacquer text-sm empty:hidden">
          {fault === "lines" && words.chooseOne}
        </p>
      </fieldset>
      <ChipChoice name="return-kind" legend={words.kind} options={words.kinds} value={kind} onChange={setKind} />
      <ChipChoice name="return-wish" legend={words.wish} options={words.wishes} value={wish} onChange={setWish} />
      <TextArea
        id="return-text"
        label={words.text}
        hint={words.textHint}
        error={fault === "text" && words.textShort}
        rows={4}
        maxLength={2000}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setFault(null)
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
