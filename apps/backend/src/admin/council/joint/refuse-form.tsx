import { Button } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { kitMessages, Refused, TextField, useAct, useWords } from "../../kit"
import { councilMessages } from "../messages"
import type { DecisionFormProps } from "./award-form"

/** No stars, with the reason that the producer reads. */
export function RefuseForm({ page: { entry, issuer, today }, onClose }: DecisionFormProps) {
  const { words } = useWords(councilMessages)
  const { words: kit } = useWords(kitMessages)
  const [number, setNumber] = useState("")
  const [decidedOn, setDecidedOn] = useState<string>(today)
  const [reason, setReason] = useState("")
  const act = useAct({ said: words.decided, also: ["rounds", "dossiers"] })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const body = { kind: "refuse", number: number.trim() || null, decidedOn, issuer, reason: reason.trim() }
    act.mutate({ path: `/admin/council-entries/${entry.id}/decisions`, body }, { onSuccess: onClose })
  }
  return (
    <form onSubmit={submit} className="grid max-w-2xl gap-3 sm:grid-cols-2">
      <TextField label={words.decisionNumber} value={number} onChange={setNumber} maxLength={60} />
      <TextField label={words.decidedOn} type="date" value={decidedOn} onChange={setDecidedOn} />
      <div className="sm:col-span-2">
        <TextField
          label={words.refuseReason}
          hint={words.atLeast(10)}
          lines={3}
          value={reason}
          onChange={setReason}
          maxLength={1000}
        />
      </div>
      <div className="sm:col-span-2">
        <Refused error={act.error} because={words.because} />
      </div>
      <div className="flex flex-wrap gap-2 sm:col-span-2">
        <Button type="submit" variant="danger" isLoading={act.isPending} disabled={reason.trim().length < 10}>
          {words.refuse}
        </Button>
        <Button type="button" variant="secondary" onClick={onClose}>
          {kit.back}
        </Button>
      </div>
    </form>
  )
}
