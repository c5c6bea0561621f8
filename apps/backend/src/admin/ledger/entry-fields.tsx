import { Button } from "@medusajs/ui"
import { isOfProducer, type LedgerAccount } from "@ocop/domain"
import { ChoiceField, TextField, useWords } from "../kit"
import type { Chart } from "./use-chart"
import { ledgerWords } from "./words"

export const NOBODY = "nobody"
export interface DraftEntry {
  key: string
  account: LedgerAccount
  producer: string
  side: "debit" | "credit"
  amount: string
}
export const NEW_ENTRY = (side: DraftEntry["side"]): DraftEntry => ({
  key: crypto.randomUUID(),
  account: side === "debit" ? "bank" : "adjustments",
  producer: NOBODY,
  side,
  amount: "",
})

interface EntryProps {
  draft: DraftEntry
  chart: Chart
  onChange(draft: DraftEntry): void
  onRemove: (() => void) | null
}

/** One line of a correction. */
export function EntryFields({ draft, chart, onChange, onRemove }: EntryProps) {
  const { words, locale } = useWords(ledgerWords)
  const text = words.correction
  const accounts = Object.fromEntries(
    chart.accounts.map(({ code, nameVi, nameEn }) => [code, locale === "vi" ? nameVi : nameEn]),
  ) as Record<LedgerAccount, string>
  return (
    <fieldset className="grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-[2fr_2fr_1.5fr_1fr_auto]">
      <ChoiceField
        label={text.account}
        value={draft.account}
        options={accounts}
        onChange={(account) => onChange({ ...draft, account })}
      />
      <ChoiceField
        label={text.producer}
        value={draft.producer}
        options={{
          [NOBODY]: text.nobody,
          ...Object.fromEntries(chart.producers.map(({ id, name }) => [id, name])),
        }}
        onChange={(producer) => onChange({ ...draft, producer })}
        {...(isOfProducer(draft.account) && draft.producer === NOBODY && { problem: text.because.producer })}
      />
      <ChoiceField
        label={text.side}
        value={draft.side}
        options={{ debit: text.debit, credit: text.credit }}
        onChange={(side) => onChange({ ...draft, side })}
      />
      <TextField
        label={text.amount}
        value={draft.amount}
        maxLength={16}
        onChange={(amount) => onChange({ ...draft, amount })}
      />
      {onRemove && (
        <Button size="small" type="button" variant="transparent" onClick={onRemove}>
          {text.remove}
        </Button>
      )}
    </fieldset>
  )
}
