import type { Declaration } from "@ocop/contract"
import { Button, Field, Problem, RadioCard, TextArea } from "@ocop/ui"
import { type FormEvent, useState } from "react"
import { CallFailed } from "../../api/call"
import { useWords } from "../../frame/words"
import { Card } from "../../kit/page"
import { useRefusal } from "../../kit/refusal"
import { ChannelsCard } from "./channels-card"
import { contentOf, type Draft, draftOf } from "./draft"
import { PapersCard } from "./papers-card"
import { useSendDeclaration } from "./use-declarations"
import { declarationWords } from "./words"

const GREEN = ["yes", "no", "unsaid"] as const
type TextName = "workers" | "trainedWorkers" | "craftVillage" | "materialRegion" | "greenWords"
/** Rules over two fields are answered as "custom"; the field tells which it was. */
const RULES = { trainedWorkers: "more_than_workers", greenChainWords: "missing" } as const
const RULED = ["trainedWorkers", "greenChainWords"] as const

/** What the shop says of itself; begins where the last declaration ended. */
export function DeclarationForm({ last, onSent }: { last: Declaration | undefined; onSent(): void }) {
  const t = useWords(declarationWords)
  const [draft, setDraft] = useState<Draft>(() => draftOf(last))
  const sending = useSendDeclaration(t.said)
  const fields = sending.error instanceof CallFailed ? sending.error.fields : {}
  const broken = RULED.find((name) => fields[name] === "custom")
  const refusal = useRefusal(sending.error, {
    ...t.problems,
    ...(broken && { custom: t.problems[RULES[broken]] }),
    ...(fields.place && { missing: t.placeMissing }),
  })
  const problem = (name: string) => {
    if (name === broken) return t.problems[RULES[broken]]
    return fields[name] ? (t.problems[fields[name] as keyof typeof t.problems] ?? "") : undefined
  }
  const typed = (name: TextName) => ({
    id: name,
    value: draft[name],
    onChange: (event: { target: { value: string } }) => setDraft({ ...draft, [name]: event.target.value }),
  })
  const number = { type: "number", inputMode: "numeric", min: 0, max: 100_000, step: 1 } as const
  const submit = (event: FormEvent) => {
    event.preventDefault()
    sending.mutate(contentOf(draft), { onSuccess: onSent })
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <Card title={t.people}>
        <div className="grid gap-5 sm:grid-cols-2">
          <Field label={t.workers} hint={t.workersHint} optional={t.optional} {...number} {...typed("workers")} />
          <Field
            label={t.trained}
            optional={t.optional}
            {...number}
            {...typed("trainedWorkers")}
            error={problem("trainedWorkers")}
          />
        </div>
      </Card>
      <Card title={t.village}>
        <div className="flex flex-col gap-5">
          <Field
            label={t.craftVillage}
            hint={t.craftVillageHint}
            optional={t.optional}
            maxLength={120}
            {...typed("craftVillage")}
            error={problem("craftVillage")}
          />
          <Field
            label={t.materialRegion}
            hint={t.materialRegionHint}
            optional={t.optional}
            maxLength={200}
            {...typed("materialRegion")}
            error={problem("materialRegion")}
          />
        </div>
      </Card>
      <Card title={t.green}>
        <fieldset className="flex flex-col gap-2">
          <legend className="mb-2">{t.greenAsk}</legend>
          {GREEN.map((green) => (
            <RadioCard
              key={green}
              name="green"
              title={t.greenChoices[green]}
              checked={draft.green === green}
              onChange={() => setDraft({ ...draft, green })}
            />
          ))}
        </fieldset>
        {draft.green === "yes" && (
          <div className="mt-4">
            <TextArea
              label={t.greenWords}
              hint={t.greenWordsHint}
              rows={3}
              maxLength={400}
              required
              {...typed("greenWords")}
              error={problem("greenChainWords")}
            />
          </div>
        )}
      </Card>
      <ChannelsCard
        channels={draft.channels}
        problem={(channel) =>
          problem(`channels.${contentOf(draft).channels.findIndex((each) => each.channel === channel)}.where`)
        }
        onChange={(channels) => setDraft({ ...draft, channels })}
      />
      <PapersCard chosen={draft.papers} onChange={(papers) => setDraft({ ...draft, papers })} />
      {refusal && <Problem>{refusal}</Problem>}
      <Button type="submit" pending={sending.isPending} pendingLabel={t.sending}>
        {t.send}
      </Button>
    </form>
  )
}
