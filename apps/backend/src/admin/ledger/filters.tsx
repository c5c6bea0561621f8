import { Button } from "@medusajs/ui"
import { LEDGER_TRANSACTION_KINDS } from "@ocop/contract"
import { ChoiceField, TextField, useWords } from "../kit"
import type { Chart } from "./use-chart"
import { ledgerWords } from "./words"

const ALL = "all"
export interface Filter {
  q: string
  kind: string
  account: string
  producer: string
  from: string
  until: string
}
export const NO_FILTER: Filter = { q: "", kind: ALL, account: ALL, producer: ALL, from: "", until: "" }

/** The filter as the route reads it. */
export function queryOf(filter: Filter): string {
  const chosen = Object.entries(filter).filter(([, value]) => value.trim() !== "" && value !== ALL)
  return new URLSearchParams(chosen).toString()
}

export const isNarrowed = (filter: Filter): boolean => queryOf(filter) !== ""

interface FiltersProps {
  filter: Filter
  chart: Chart | undefined
  onChange(filter: Filter): void
}

/** Six ways to find a transaction. */
export function Filters({ filter, chart, onChange }: FiltersProps) {
  const { words, locale } = useWords(ledgerWords)
  const names = words.filter
  const set = (name: keyof Filter) => (value: string) => onChange({ ...filter, [name]: value })
  const accounts = chart?.accounts.map(({ code, nameVi, nameEn }) => [code, locale === "vi" ? nameVi : nameEn]) ?? []
  const producers = chart?.producers.map(({ id, name }) => [id, name]) ?? []
  const options = (entries: string[][]): Record<string, string> => ({
    [ALL]: names.all,
    ...Object.fromEntries(entries),
  })
  return (
    <div className="grid grid-cols-1 items-end gap-4 sm:grid-cols-2 lg:grid-cols-3">
      <TextField label={names.q} value={filter.q} maxLength={80} onChange={set("q")} />
      <ChoiceField
        label={names.kind}
        value={filter.kind}
        onChange={set("kind")}
        options={options(LEDGER_TRANSACTION_KINDS.map((kind) => [kind, words.kinds[kind]]))}
      />
      <ChoiceField label={names.account} value={filter.account} onChange={set("account")} options={options(accounts)} />
      <ChoiceField
        label={names.producer}
        value={filter.producer}
        onChange={set("producer")}
        options={options(producers)}
      />
      <TextField label={names.from} type="date" value={filter.from} onChange={set("from")} />
      <div className="flex items-end gap-3">
        <div className="min-w-0 flex-1">
          <TextField label={names.until} type="date" value={filter.until} onChange={set("until")} />
        </div>
        {isNarrowed(filter) && (
          <Button size="small" variant="transparent" onClick={() => onChange(NO_FILTER)}>
            {names.clear}
          </Button>
        )}
      </div>
    </div>
  )
}
