import { Button, Text } from "@medusajs/ui"
import type { ImportAnswer, ImportRun, ImportVerdict } from "@ocop/contract"
import { useState } from "react"
import { Answered, Refused, Strip, useAct, useQueryOf, useWords } from "../kit"
import { importMessages } from "./messages"
import { RunItems } from "./run-items"

const VERDICTS: readonly ImportVerdict[] = ["wrong", "new", "changed", "unchanged"]
const PROGRESS_MS = 2000

/** One list: what it would do, the one thing to press, and how far it is. */
export function RunPanel({ id }: { id: string }) {
  const answer = useQueryOf<ImportAnswer>(`/admin/listing-imports/${id}`, { every: PROGRESS_MS })
  return <Answered of={answer}>{({ import: run }) => <Panel key={run.id} run={run} />}</Answered>
}

function Panel({ run }: { run: ImportRun }) {
  const { words } = useWords(importMessages)
  const { counts } = run
  const [verdict, setVerdict] = useState<ImportVerdict>(VERDICTS.find((one) => counts[one] > 0) ?? "unchanged")
  const act = useAct()
  const path = `/admin/listing-imports/${run.id}`
  const isOpen = run.state === "read" || run.state === "running"
  return (
    <Strip label={run.fileName}>
      <Text weight="plus">{run.fileName}</Text>
      {run.startedAt && (
        <div role="status">
          <Text size="small">{words.progress(run.done, run.toDo, run.failed)}</Text>
          <progress className="mt-1 h-2 w-full max-w-xl" max={run.toDo} value={run.done + run.failed} />
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        {run.state === "read" && run.toDo > 0 && (
          <Button
            size="small"
            isLoading={act.isPending}
            onClick={() => act.mutate({ path: `${path}/acceptances`, body: { goodRowsOnly: counts.wrong > 0 } })}
          >
            {counts.wrong > 0 ? words.acceptGood(run.toDo) : words.accept(run.toDo)}
          </Button>
        )}
        {isOpen && (
          <Button
            size="small"
            variant="secondary"
            onClick={() => act.mutate({ path, method: "DELETE", body: undefined })}
          >
            {words.stop}
          </Button>
        )}
      </div>
      <Refused error={act.error} because={words.because} />
      <fieldset className="flex flex-wrap gap-2">
        <legend className="sr-only">{words.show}</legend>
        {VERDICTS.map((one) => (
          <Button
            key={one}
            size="small"
            variant={one === verdict ? "primary" : "secondary"}
            aria-pressed={one === verdict}
            onClick={() => setVerdict(one)}
          >
            {words.verdicts[one]} {counts[one]}
          </Button>
        ))}
      </fieldset>
      <RunItems id={run.id} verdict={verdict} />
    </Strip>
  )
}
