"use client"

import type { MarkReported } from "@ocop/contract"
import type { MarkReportKind } from "@ocop/domain"
import { Button, Field, TextArea } from "@ocop/ui"
import { type FormEvent, Suspense, useCallback, useEffect, useRef, useState } from "react"
import { ApiProblem, api } from "@/data/browser"
import { problemText } from "@/features/basket/problem-messages"
import { ChipChoice } from "@/features/order/chip-choice"
import { reportMessages } from "@/features/order/report-messages"
import { ReportPhotos } from "@/features/order/report-photos"
import type { ReadyPhoto } from "@/features/order/shrink-photo"
import type { Locale } from "@/i18n"
import { type About, AskedAbout } from "./asked-about"
import { misuseMessages } from "./messages"

const SHORTEST = 10
const MOST_PHOTOS = 3
/** The contract's `routes.markReports`; its module would bring zod to the browser. */
const PATH = "/store/mark-reports"

/** A report that stars are used wrongly, in words and photographs. What was typed stays when sending fails. */
export function MisuseForm({ locale }: { locale: Locale }) {
  const words = misuseMessages[locale]
  const [what, setWhat] = useState<MarkReportKind>("other_stars")
  const [code, setCode] = useState("")
  const [product, setProduct] = useState<string | null>(null)
  const [text, setText] = useState("")
  const [contact, setContact] = useState("")
  const [photos, setPhotos] = useState<ReadyPhoto[]>([])
  const [preparing, setPreparing] = useState(false)
  const [faults, setFaults] = useState<Record<string, string>>({})
  const [failure, setFailure] = useState<string | null>(null)
  const [pending, setPending] = useState(false)
  const [sent, setSent] = useState<string | null>(null)
  const receipt = useRef<HTMLDivElement>(null)
  // The form was long, and its foot is where somebody still looks.
  useEffect(() => {
    if (sent !== null) receipt.current?.focus()
  }, [sent])
  const ask = useCallback((about: About) => {
    setCode(about.code)
    setProduct(about.product)
  }, [])

  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (pending || preparing) return
    const told = text.normalize("NFC").trim()
    if (told.length < SHORTEST) {
      setFaults({ text: words.textShort })
      document.getElementById("misuse-text")?.focus()
      return
    }
    setPending(true)
    setFaults({})
    setFailure(null)
    try {
      const about: Record<string, string> = code.trim() ? { code: code.trim() } : product ? { product } : {}
      const { code: number } = await api.post<MarkReported>(
        PATH,
        formOf({ what, text: told, contact, ...about }, photos),
      )
      setSent(number)
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      const { photos: photo, code: unknown } = error.fields
      if (photo)
        setFaults({ photos: photo === "too_many" ? words.tooMany : (reportMessages[locale].refused[photo] ?? "") })
      else if (unknown) {
        setFaults({ code: words.codeUnknown })
        document.getElementById("misuse-code")?.focus()
      } else setFailure(problemText(locale, error))
    } finally {
      setPending(false)
    }
  }
  if (sent !== null) {
    const restart = () => {
      setSent(null)
      setText("")
      setPhotos([])
    }
    return (
      <div ref={receipt} tabIndex={-1} role="status" className="note note-green outline-none">
        <p className="font-semibold text-lg">{words.sentTitle}</p>
        <p className="mt-1">{words.sent(sent)}</p>
        <Button tone="line" className="mt-3" onClick={restart}>
          {words.another}
        </Button>
      </div>
    )
  }
  return (
    <form noValidate onSubmit={send} className="grid gap-5">
      <Suspense>
        <AskedAbout onAsk={ask} />
      </Suspense>
      <ChipChoice name="what" legend={words.what} options={words.kinds} value={what} onChange={setWhat} />
      {product && !code ? (
        <p className="note note-blue">{words.ofProduct}</p>
      ) : (
        <Field
          id="misuse-code"
          label={words.code}
          hint={words.codeHint}
          optional={words.optional}
          error={faults.code}
          autoCapitalize="characters"
          autoComplete="off"
          maxLength={40}
          value={code}
          onChange={({ target }) => setCode(target.value)}
        />
      )}
      <TextArea
        id="misuse-text"
        label={words.text}
        hint={words.textHint}
        error={faults.text}
        rows={5}
        maxLength={2000}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <ReportPhotos
        photos={photos}
        onChange={setPhotos}
        preparing={preparing}
        onPreparing={setPreparing}
        error={faults.photos ?? null}
        locale={locale}
        most={MOST_PHOTOS}
      />
      <Field
        id="misuse-contact"
        label={words.contact}
        hint={words.contactHint}
        optional={words.optional}
        autoComplete="email"
        maxLength={120}
        value={contact}
        onChange={({ target }) => setContact(target.value)}
      />
      <p role="alert" className={failure ? "note note-red" : "empty:hidden"}>
        {failure}
      </p>
      <Button
        type="submit"
        className="justify-self-start"
        disabled={preparing}
        pending={pending}
        pendingLabel={words.sending}
      >
        {words.send}
      </Button>
    </form>
  )
}

function formOf(fields: Record<string, string>, photos: readonly ReadyPhoto[]): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  photos.forEach(({ file }, index) => {
    form.append("photos", file, `photo-${index + 1}`)
  })
  return form
}
