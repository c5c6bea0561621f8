import type { ImportRun } from "@ocop/contract"
import { Note } from "@ocop/ui"
import { useState } from "react"
import { useParams } from "wouter"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { Page } from "../../kit/page"
import { Answered } from "../../kit/states"
import { AcceptBar } from "./accept-bar"
import { Finished } from "./finished"
import { ItemRows } from "./item-rows"
import { Progress } from "./progress"
import { useImport } from "./use-imports"
import { type ImportWords, importWords } from "./words"

const VERDICTS = ["wrong", "new", "changed", "unchanged"] as const
type Verdict = (typeof VERDICTS)[number]

/** One list: what it would do, how far it is, what became of it. */
export default function ImportPage() {
  const t = useWords(importWords)
  const { id } = useShop()
  const { importId = "" } = useParams<{ importId: string }>()
  const run = useImport(importId)
  return (
    <Page title={run.data?.fileName ?? t.title} back={{ href: `/quay/${id}/mon/danh-sach`, label: t.backToLists }} wide>
      <Answered query={run}>{(list) => <List key={list.id} run={list} t={t} />}</Answered>
    </Page>
  )
}

function List({ run, t }: { run: ImportRun; t: ImportWords }) {
  const first = VERDICTS.find((verdict) => run.counts[verdict] > 0) ?? "unchanged"
  const [verdict, setVerdict] = useState<Verdict>(first)
  return (
    <>
      {run.state === "read" && <AcceptBar run={run} />}
      {run.state === "running" && <Progress run={run} />}
      {(run.state === "done" || run.state === "cancelled") && <Finished run={run} />}
      {run.unknownHeadings.length > 0 && run.state === "read" && (
        <Note>{t.unknownHeadings(run.unknownHeadings.join(", "))}</Note>
      )}
      <fieldset className="flex min-w-0 flex-wrap gap-2">
        <legend className="sr-only">{t.kinds}</legend>
        {VERDICTS.filter((one) => run.counts[one] > 0).map((one) => (
          <button
            key={one}
            type="button"
            className="chip"
            aria-pressed={one === verdict}
            onClick={() => setVerdict(one)}
          >
            {t.verdicts[one]} <span className="tabular-nums">{run.counts[one]}</span>
          </button>
        ))}
      </fieldset>
      <ItemRows importId={run.id} shown={{ verdict }} />
    </>
  )
}
