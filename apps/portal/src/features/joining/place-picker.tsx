import { type PlaceMatch, PlaceSearchSchema, routes } from "@ocop/contract"
import { Field } from "@ocop/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { type ReactNode, useDeferredValue, useState } from "react"
import { call } from "../../api/call"
import { useWords } from "../../frame/words"
import { joiningWords } from "./words"

export interface ChosenPlace {
  code: string
  label: string
}

interface PlacePickerProps {
  chosen: ChosenPlace | null
  onChoose(place: ChosenPlace): void
  error?: ReactNode
}

/** A commune found by its name of today or of before the merger. */
export function PlacePicker({ chosen, onChoose, error }: PlacePickerProps) {
  const t = useWords(joiningWords)
  const [typed, setTyped] = useState("")
  const words = useDeferredValue(typed.trim())
  const found = useQuery({
    queryKey: ["places", words],
    queryFn: ({ signal }) =>
      call(`${routes.placeSearch}?${new URLSearchParams({ q: words, limit: "8" })}`, PlaceSearchSchema, { signal }),
    enabled: words.length >= 2,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const matches = words.length >= 2 ? (found.data?.matches ?? []) : []
  const choose = (match: PlaceMatch) => {
    onChoose({ code: match.code, label: `${match.name}, ${match.provinceName}` })
    setTyped("")
  }
  return (
    <div>
      <Field
        id="place"
        label={t.placeLabel}
        hint={t.placeHint}
        error={error}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        autoComplete="off"
        spellCheck={false}
        maxLength={120}
      />
      {chosen && typed === "" && <p className="mt-2 font-medium text-lotus">{chosen.label}</p>}
      {matches.some(({ sure }) => !sure) && <p className="mt-2 text-sm text-ink-soft">{t.unsure}</p>}
      {matches.length > 0 && (
        <ul className="mt-2 overflow-hidden rounded-control border border-hairline bg-raised">
          {matches.map((match) => (
            <li key={`${match.code} ${match.former}`} className="border-hairline border-b last:border-b-0">
              <button
                type="button"
                className="block min-h-12 w-full px-4 py-2 text-left hover:bg-sunken"
                onClick={() => choose(match)}
              >
                <span className="block font-medium">
                  {match.name}, {match.provinceName}
                </span>
                {match.former && <span className="block text-sm text-ink-soft">{t.formerly(match.former)}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
      {words.length >= 2 && found.isSuccess && matches.length === 0 && (
        <p role="status" className="mt-2 text-ink-soft">
          {t.placeNone}
        </p>
      )}
    </div>
  )
}
