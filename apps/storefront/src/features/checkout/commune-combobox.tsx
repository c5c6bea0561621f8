"use client"

import type { CommuneOption, PlaceMatch } from "@ocop/contract"
import { Field } from "@ocop/ui"
import { type KeyboardEvent, useEffect, useRef, useState } from "react"
import type { Locale } from "@/i18n"
import { communeWords } from "../parcel/parcel-words"
import { onlyMeaning } from "./only-meaning"
import { placeMessages } from "./place-messages"
import { PlaceOptions } from "./place-options"
import { usePlaceSearch } from "./use-place-search"

interface ComboboxProps {
  id: string
  locale: Locale
  value: CommuneOption | null
  onChange: (commune: CommuneOption | null) => void
  error?: string | undefined
}

/**
 * A commune by its new or old name. Editing the text undoes the choice, so that text and choice never differ; nothing
 * is looked up in the middle of a composed syllable.
 */
export function CommuneCombobox({ id, locale, value, onChange, error }: ComboboxProps) {
  const words = placeMessages[locale]
  const [text, setText] = useState("")
  const [settled, setSettled] = useState<string | null>(null)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const [meant, setMeant] = useState<{ typed: string; match: PlaceMatch } | null>(null)
  const composing = useRef(false)
  const chosenHere = useRef<string | null>(null)
  const search = usePlaceSearch(settled)
  const listId = `${id}-list`
  const matches = open ? search.matches : []

  // A commune chosen elsewhere (the selects, an earlier visit) shows its name here.
  useEffect(() => {
    if (!value || chosenHere.current === value.code) return
    chosenHere.current = value.code
    setText(labelOf(value))
    setSettled(null)
    setMeant(null)
  }, [value])

  const settle = (typed: string) => {
    if (composing.current) return
    setSettled(typed)
    setOpen(true)
    setActive(-1)
  }
  const type = (typed: string) => {
    setText(typed)
    setMeant(null)
    chosenHere.current = null
    onChange(null)
    settle(typed)
  }
  const choose = (match: PlaceMatch) => {
    chosenHere.current = match.code
    if (match.former) setMeant({ typed: text, match })
    setText(labelOf(match))
    setSettled(null)
    setOpen(false)
    onChange(communeOf(match))
  }

  // An old name that can only mean one commune is understood at once; the text stays as typed.
  const { query, phase } = search
  useEffect(() => {
    const only = phase === "found" && query !== null ? onlyMeaning(search.matches) : null
    if (!only || query === null || chosenHere.current === only.code) return
    chosenHere.current = only.code
    setMeant({ typed: query, match: only })
    setOpen(false)
    onChange(communeOf(only))
  }, [phase, query, search.matches, onChange])

  const steer = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (search.matches.length === 0) return
      event.preventDefault()
      const step = event.key === "ArrowDown" ? 1 : -1
      setOpen(true)
      setActive((at) => (open ? (at + step + search.matches.length) % search.matches.length : 0))
    } else if (event.key === "Enter") {
      event.preventDefault()
      const match = matches[active]
      if (match) choose(match)
    } else if (event.key === "Escape") setOpen(false)
  }

  return (
    <div className="relative">
      <Field
        id={id}
        label={words.search}
        hint={words.searchHint}
        error={error}
        role="combobox"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={matches.length > 0}
        aria-controls={listId}
        aria-activedescendant={matches[active] ? `${listId}-${active}` : undefined}
        value={text}
        onChange={(event) => type(event.target.value)}
        onCompositionStart={() => {
          composing.current = true
        }}
        onCompositionEnd={(event) => {
          composing.current = false
          settle(event.currentTarget.value)
        }}
        onKeyDown={steer}
      />
      <PlaceOptions id={listId} locale={locale} matches={matches} active={active} onChoose={choose} />
      <p role="status" className="mt-1.5 text-ink-soft text-sm">
        {phase === "searching" && words.searching}
        {phase === "found" && open && (search.matches.length ? words.found(search.matches.length) : words.none)}
        {phase === "failed" && words.failed}
        {meant && (
          <>
            {words.typed(meant.typed)} {words.nowIs(communeWords(meant.match.name, locale))}
          </>
        )}
      </p>
    </div>
  )
}

const labelOf = (commune: CommuneOption) => `${commune.name}, ${commune.provinceName}`

const communeOf = ({ code, name, provinceCode, provinceName }: PlaceMatch): CommuneOption => ({
  code,
  name,
  provinceCode,
  provinceName,
})
