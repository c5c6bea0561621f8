"use client"

import { type FormEvent, useEffect, useRef, useState } from "react"
import type { Locale } from "@/i18n"
import { searchMessages } from "./messages"

const PAUSE_MS = 250
const GLASS =
  "M229.66,218.34l-50.07-50.06a88.11,88.11,0,1,0-11.31,11.31l50.06,50.07a8,8,0,0,0,11.32-11.32ZM40,112a72,72,0,1,1,72,72A72.08,72.08,0,0,1,40,112Z"

interface SearchBoxProps {
  /** The text of the address; what is being typed runs ahead of it. */
  q: string
  locale: Locale
  onType: (q: string) => void
  onSubmit: (q: string) => void
}

/** Where the shopper types. Nothing is asked in the middle of composing a letter, nor before a short pause. */
export function SearchBox({ q, locale, onType, onSubmit }: SearchBoxProps) {
  const words = searchMessages[locale]
  const [text, setText] = useState(q)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const asked = useRef(q)

  // The address changed without us (back, a link): it wins over what stands in the field.
  useEffect(() => {
    if (q === asked.current) return
    asked.current = q
    setText(q)
  }, [q])
  useEffect(() => () => clearTimeout(pause.current), [])

  return (
    <search className="block min-w-0 max-w-text flex-1 max-lg:basis-full max-lg:max-w-none">
      <form onSubmit={submit} className="flex gap-2">
        <div className="relative min-w-0 flex-1">
          <svg
            className="pointer-events-none absolute top-3.5 left-3.5"
            width="20"
            height="20"
            viewBox="0 0 256 256"
            fill="currentColor"
            aria-hidden="true"
          >
            <path d={GLASS} />
          </svg>
          <input
            type="search"
            name="q"
            value={text}
            maxLength={120}
            autoComplete="off"
            enterKeyHint="search"
            aria-label={words.label}
            placeholder={words.placeholder}
            className="input pl-11"
            onChange={({ target, nativeEvent }) => {
              setText(target.value)
              if (!isComposing(nativeEvent)) askSoon(target.value)
            }}
            onCompositionEnd={({ currentTarget }) => askSoon(currentTarget.value)}
          />
        </div>
        <button type="submit" className="btn btn-go">
          {words.go}
        </button>
      </form>
    </search>
  )

  function askSoon(typed: string) {
    clearTimeout(pause.current)
    pause.current = setTimeout(() => {
      asked.current = settled(typed)
      onType(asked.current)
    }, PAUSE_MS)
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    clearTimeout(pause.current)
    asked.current = settled(text)
    onSubmit(asked.current)
  }
}

const settled = (typed: string) => typed.normalize("NFC").trim()

const isComposing = (event: Event) => "isComposing" in event && event.isComposing === true
