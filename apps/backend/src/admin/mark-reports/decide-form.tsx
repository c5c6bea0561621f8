import { Button, Checkbox, Label } from "@medusajs/ui"
import type { DeskMarkReport, MarkReportDecision } from "@ocop/contract"
import { type FormEvent, useId, useState } from "react"
import { type Ground, GroundField } from "../certificates/ground-field"
import { kitMessages, Refused, TextField, useAct, useWords } from "../kit"
import { markReportMessages } from "./messages"

const LEAST = 10

/** Take it up, find that it is so in public words, or dismiss it with a reason. */
export function DecideForm({ report }: { report: DeskMarkReport }) {
  const { words } = useWords(markReportMessages)
  const { words: kit } = useWords(kitMessages)
  const [chosen, choose] = useState<"uphold" | "dismiss" | null>(null)
  const [text, setText] = useState("")
  const [isFinding, setFinding] = useState(false)
  const [ground, setGround] = useState<Ground>("mark_misused")
  const id = useId()
  const act = useAct({ also: ["certificates"] })
  const decide = (body: MarkReportDecision) =>
    act.mutate({ path: `/admin/mark-reports/${encodeURIComponent(report.id)}/decisions`, body })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (chosen === "dismiss") decide({ act: "dismiss", reason: text.trim() })
    else decide({ act: "uphold", outcome: text.trim(), finding: isFinding ? ground : null })
  }
  if (!chosen)
    return (
      <div className="flex flex-col gap-y-3">
        <Refused error={act.error} because={words.because} />
        <div className="flex flex-wrap gap-2">
          {report.state === "new" && (
            <Button size="small" variant="secondary" isLoading={act.isPending} onClick={() => decide({ act: "look" })}>
              {words.look}
            </Button>
          )}
          <Button size="small" variant="secondary" onClick={() => choose("uphold")}>
            {words.uphold}
          </Button>
          <Button size="small" variant="secondary" onClick={() => choose("dismiss")}>
            {words.dismiss}
          </Button>
        </div>
      </div>
    )
  const isUpheld = chosen === "uphold"
  return (
    <form onSubmit={submit} className="flex max-w-2xl flex-col gap-y-3">
      <TextField
        label={isUpheld ? words.outcome : words.reason}
        hint={isUpheld ? words.outcomeHint : undefined}
        lines={3}
        maxLength={500}
        value={text}
        onChange={setText}
      />
      {isUpheld && report.certificate && (
        <div className="flex items-center gap-x-2">
          <Checkbox id={id} checked={isFinding} onCheckedChange={(checked) => setFinding(checked === true)} />
          <Label htmlFor={id} size="small">
            {words.finding}
          </Label>
        </div>
      )}
      {isUpheld && isFinding && <GroundField value={ground} onChange={setGround} />}
      <Refused error={act.error} because={words.because} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="small" isLoading={act.isPending} disabled={text.trim().length < LEAST}>
          {words.send}
        </Button>
        <Button type="button" size="small" variant="secondary" onClick={() => choose(null)}>
          {kit.back}
        </Button>
      </div>
    </form>
  )
}
