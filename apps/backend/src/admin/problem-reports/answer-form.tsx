import { Button, Checkbox, Label } from "@medusajs/ui"
import type { OperatorReport } from "@ocop/contract"
import { type FormEvent, useId, useState } from "react"
import { kitMessages, Refused, TextField, useAct, useWords } from "../kit"
import { reportMessages } from "./messages"

/** The operator's answer; the newest is what the buyer reads. An open report asks for one at once. */
export function AnswerForm({ report }: { report: OperatorReport }) {
  const { words } = useWords(reportMessages)
  const { words: kit } = useWords(kitMessages)
  const id = useId()
  const [isOpen, setOpen] = useState(report.state === "open")
  const [text, setText] = useState("")
  const [closes, setCloses] = useState(false)
  const answer = useAct({ also: ["problem-reports"] })
  if (!isOpen)
    return (
      <div>
        <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
          {words.more}
        </Button>
      </div>
    )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    answer.mutate(
      {
        path: `/admin/problem-reports/${encodeURIComponent(report.id)}/answers`,
        body: { text: text.trim(), closes },
      },
      {
        onSuccess: () => {
          setText("")
          setOpen(false)
        },
      },
    )
  }
  return (
    <form onSubmit={submit} className="flex max-w-2xl flex-col gap-y-3">
      <TextField
        label={words.answer}
        hint={words.hint[report.buyer.locale]}
        lines={3}
        maxLength={2000}
        value={text}
        onChange={setText}
      />
      <div className="flex items-center gap-x-2">
        <Checkbox id={id} checked={closes} onCheckedChange={(checked) => setCloses(checked === true)} />
        <Label htmlFor={id} size="small">
          {words.closes}
        </Label>
      </div>
      <Refused error={answer.error} />
      <div className="flex gap-x-2">
        <Button type="submit" size="small" isLoading={answer.isPending} disabled={text.trim().length < 2}>
          {words.send}
        </Button>
        {report.state !== "open" && (
          <Button type="button" size="small" variant="secondary" onClick={() => setOpen(false)}>
            {kit.back}
          </Button>
        )}
      </div>
    </form>
  )
}
