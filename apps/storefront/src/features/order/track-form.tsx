"use client"

import type { TrackedOrder } from "@ocop/contract"
import { normalizeOrderNumber, normalizePhone } from "@ocop/domain"
import { Button, Field } from "@ocop/ui"
import { useRouter } from "next/navigation"
import { type FormEvent, useState } from "react"
import { ApiProblem, api } from "@/data/browser"
import { href, type Locale } from "@/i18n"
import { problemText } from "../basket/problem-messages"
import { storePaths } from "../basket/store-paths"
import { trackMessages } from "./track-messages"

/** An order by its number and phone. Whatever does not fit, the answer is one and the same. */
export function TrackForm({ locale }: { locale: Locale }) {
  const words = trackMessages[locale]
  const router = useRouter()
  const [number, setNumber] = useState("")
  const [phone, setPhone] = useState("")
  const [wrong, setWrong] = useState({ number: false, phone: false })
  const [pending, setPending] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  const open = async (event: FormEvent) => {
    event.preventDefault()
    if (pending) return
    const asked = { number: normalizeOrderNumber(number), phone: normalizePhone(phone) }
    setWrong({ number: !asked.number, phone: !asked.phone })
    setFailure(null)
    if (!asked.number || !asked.phone) {
      document.getElementById(asked.number ? "track-phone" : "track-number")?.focus()
      return
    }
    setPending(true)
    try {
      const { token } = await api.post<TrackedOrder>(storePaths.orderTrackings, asked)
      router.push(href(locale, `/don-hang/${encodeURIComponent(token)}`))
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      const isUniform = error.status >= 400 && error.status < 500 && error.status !== 429
      setFailure(isUniform ? words.notFound : problemText(locale, error))
      setPending(false)
    }
  }
  return (
    <form noValidate onSubmit={open} className="grid max-w-text gap-4">
      <p className="text-ink-soft">{words.trackIntro}</p>
      <Field
        id="track-number"
        label={words.orderNumber}
        hint={words.orderNumberHint}
        error={wrong.number && words.numberWrong}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={20}
        value={number}
        onChange={(event) => setNumber(event.target.value)}
      />
      <Field
        id="track-phone"
        label={words.phone}
        error={wrong.phone && words.phoneWrong}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        maxLength={20}
        value={phone}
        onChange={(event) => setPhone(event.target.value)}
      />
      <p role="alert" className={failure ? "note note-red" : ""}>
        {failure}
      </p>
      <Button type="submit" pending={pending} pendingLabel={words.opening} className="sm:justify-self-start">
        {words.open}
      </Button>
    </form>
  )
}
