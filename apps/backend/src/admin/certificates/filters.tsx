import type { DeskCertificates } from "@ocop/contract"
import { ChoiceField, Strip, SwitchField, TextField, useWords } from "../kit"
import { certificateMessages } from "./messages"

export const EVERYTHING = {
  q: "",
  state: "any",
  stars: "any",
  expiring: "any",
  commune: "any",
  decision: "",
  found: "no",
}
export type Filter = typeof EVERYTHING

const MONTHS = [1, 3, 6, 12]

/** What the list is narrowed by. */
export function Filters({
  filter,
  communes,
  onChange,
}: {
  filter: Filter
  communes: DeskCertificates["communes"]
  onChange(change: Partial<Filter>): void
}) {
  const { words } = useWords(certificateMessages)
  const { filters } = words
  const any = { any: words.any }
  return (
    <Strip>
      <div className="grid items-start gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <TextField
          label={filters.q}
          hint={filters.qHint}
          type="search"
          maxLength={100}
          value={filter.q}
          onChange={(q) => onChange({ q })}
        />
        <TextField
          label={filters.decision}
          type="search"
          maxLength={60}
          value={filter.decision}
          onChange={(decision) => onChange({ decision })}
        />
        <ChoiceField
          label={filters.commune}
          options={{ ...any, ...Object.fromEntries(communes.map(({ code, name }) => [code, name])) }}
          value={filter.commune}
          onChange={(commune) => onChange({ commune })}
        />
        <ChoiceField
          label={filters.state}
          options={{ ...any, ...words.states } as Record<string, string>}
          value={filter.state}
          onChange={(state) => onChange({ state })}
        />
        <ChoiceField
          label={filters.stars}
          options={
            { ...any, ...Object.fromEntries([3, 4, 5].map((stars) => [String(stars), words.stars(stars)])) } as Record<
              string,
              string
            >
          }
          value={filter.stars}
          onChange={(stars) => onChange({ stars })}
        />
        <ChoiceField
          label={filters.expiring}
          options={
            {
              any: words.anyTime,
              ...Object.fromEntries(MONTHS.map((count) => [String(count), words.months(count)])),
            } as Record<string, string>
          }
          value={filter.expiring}
          onChange={(expiring) => onChange({ expiring })}
        />
        <SwitchField
          label={filters.found}
          value={filter.found === "open"}
          onChange={(on) => onChange({ found: on ? "open" : "no" })}
        />
      </div>
    </Strip>
  )
}

/** The query of the route; what is not narrowed is left out. */
export function queryOf(filter: Filter): string {
  const told = Object.entries(filter).filter(([, value]) => !["", "any", "no"].includes(value.trim()))
  return new URLSearchParams(told.map(([name, value]) => [name, value.trim()])).toString()
}
