import { Button } from "@medusajs/ui"
import { useState } from "react"
import { Refused, TextField, useAct, useWords } from "../kit"
import { declarationMessages } from "./messages"

/** Confirms at a press; returning asks what is missing. */
export function JudgeForm({ id }: { id: string }) {
  const { words } = useWords(declarationMessages)
  const [note, setNote] = useState<string | null>(null)
  const confirm = useAct({ said: words.confirmed, also: ["targets", "dashboard"] })
  const back = useAct({ said: words.returned })
  const path = `/admin/declarations/${id}`
  return (
    <div className="flex max-w-xl flex-col gap-y-3">
      {note !== null && <TextField label={words.note} value={note} onChange={setNote} lines={3} maxLength={600} />}
      <Refused error={confirm.error ?? back.error} because={words.because} />
      <div className="flex flex-wrap gap-2">
        {note === null ? (
          <>
            <Button
              size="small"
              isLoading={confirm.isPending}
              onClick={() => confirm.mutate({ path: `${path}/confirmations` })}
            >
              {words.confirm}
            </Button>
            <Button size="small" variant="secondary" onClick={() => setNote("")}>
              {words.returning}
            </Button>
          </>
        ) : (
          <>
            <Button
              size="small"
              isLoading={back.isPending}
              disabled={note.trim().length < 2}
              onClick={() => back.mutate({ path: `${path}/returns`, body: { note } })}
            >
              {words.sendBack}
            </Button>
            <Button size="small" variant="secondary" onClick={() => setNote(null)}>
              {words.back}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}
