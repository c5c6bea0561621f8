import { Button, Text } from "@medusajs/ui"
import type { LedgerCorrection } from "@ocop/contract"
import { type FormEvent, useState } from "react"
import { Answered, AskFailed, Refused, Strip, TextField, useAct, useWords } from "../kit"
import { type DraftEntry, EntryFields, NEW_ENTRY, NOBODY } from "./entry-fields"
import { useChart } from "./use-chart"
import { ledgerWords } from "./words"

const START: DraftEntry[] = [NEW_ENTRY("debit"), NEW_ENTRY("credit")]

/** A correction by hand: balanced, with its reason, once however often the button is pressed. */
export function CorrectionForm() {
  const { words, money } = useWords(ledgerWords)
  const text = words.correction
  const chart = useChart()
  const [reason, setReason] = useState("")
  const [drafts, setDrafts] = useState<DraftEntry[]>(START)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const act = useAct({ said: text.said })
  const entries = drafts.map(entryOf)
  const left = entries.reduce((sum, { amount }) => sum + amount, 0)
  const fields = act.error instanceof AskFailed ? Object.keys(act.error.fields) : []

  const save = (event: FormEvent) => {
    event.preventDefault()
    const body = { key, reason, entries }
    act.mutate(
      { path: "/admin/ledger/corrections", body },
      {
        onSuccess: () => {
          setReason("")
          setDrafts(START)
          setKey(crypto.randomUUID())
        },
      },
    )
  }
  const change = (index: number, draft: DraftEntry) =>
    setDrafts(drafts.map((before, at) => (at === index ? draft : before)))
  return (
    <Answered of={chart.query}>
      {(known) => (
        <Strip>
          <Text size="small" className="max-w-2xl text-ui-fg-subtle">
            {text.about}
          </Text>
          <form onSubmit={save} className="flex max-w-4xl flex-col gap-y-4">
            {drafts.map((draft, index) => (
              <EntryFields
                key={draft.key}
                draft={draft}
                chart={known}
                onChange={(next) => change(index, next)}
                onRemove={drafts.length > 2 ? () => setDrafts(drafts.filter((one) => one !== draft)) : null}
              />
            ))}
            <div className="flex flex-wrap items-center gap-4">
              <Button
                size="small"
                type="button"
                variant="secondary"
                onClick={() => setDrafts([...drafts, NEW_ENTRY(left > 0 ? "credit" : "debit")])}
              >
                {text.add}
              </Button>
              <Text size="small" className={left === 0 ? "text-ui-fg-subtle" : "text-ui-fg-error"}>
                {left === 0 ? text.even : text.left(money(Math.abs(left)))}
              </Text>
            </div>
            <TextField
              label={text.reason}
              value={reason}
              lines={2}
              maxLength={500}
              onChange={setReason}
              {...(fields.includes("reason") && { problem: text.because.reason })}
            />
            <div>
              <Button size="small" type="submit" isLoading={act.isPending} disabled={left !== 0}>
                {text.save}
              </Button>
            </div>
          </form>
          <Refused
            error={act.error}
            because={Object.fromEntries(
              fields.map((name) => [codeOf(act.error, name), sentenceFor(name, text.because)]),
            )}
          />
        </Strip>
      )}
    </Answered>
  )
}

function entryOf({ account, producer, side, amount }: DraftEntry): LedgerCorrection["entries"][number] {
  const dong = Number(amount.replace(/\D/g, ""))
  return {
    account,
    producerId: producer === NOBODY ? null : producer,
    amount: side === "debit" ? dong : 0 - dong,
  }
}

const codeOf = (error: Error | null, field: string) => (error instanceof AskFailed ? (error.fields[field] ?? "") : "")
const sentenceFor = (field: string, because: Record<string, string>) =>
  because[field.split(".")[0] ?? ""] ?? because.entries ?? ""
