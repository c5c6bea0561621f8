import { Button, Heading, Text } from "@medusajs/ui"
import type { CouncilEntryPage, MinistryExport } from "@ocop/contract"
import { type FormEvent, useState } from "react"
import { Refused, Strip, TextField, useAct, useWords } from "../../kit"
import { decimal } from "../decimal"
import { councilMessages } from "../messages"
import { MinistryAnswer } from "./ministry-answer"

/** From 90 points: the package, its way to the ministry, and what came back. */
export function Ministry({ page }: { page: CouncilEntryPage }) {
  const { words, locale, date, moment } = useWords(councilMessages)
  const act = useAct({ also: ["rounds", "dossiers"] })
  const { ministry, may, entry } = page
  if (!ministry && !may.includes("prepare")) return null
  const answer = ministry?.answer
  return (
    <Strip label={words.ministry}>
      <Heading level="h2">{words.ministry}</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        {words.ministryAbout}
      </Text>
      <Refused error={act.error} because={words.because} />
      {may.includes("prepare") && (
        <div>
          <Button
            isLoading={act.isPending}
            onClick={() => act.mutate({ path: `/admin/council-entries/${entry.id}/ministry-exports` })}
          >
            {words.prepare}
          </Button>
        </div>
      )}
      {ministry && (
        <Text size="small">
          {[
            words.prepared(moment(ministry.preparedAt)),
            ministry.sentOn
              ? words.sent(date(ministry.sentOn), ministry.sentReference ?? "")
              : ministry.proposalsBy && words.ministryBy(date(ministry.proposalsBy)),
          ]
            .filter(Boolean)
            .join(" ")}
        </Text>
      )}
      {ministry && page.isOffice && (
        <div>
          <Button size="small" variant="secondary" asChild>
            <a href={`/admin/ministry-exports/${ministry.id}/file`}>{words.package}</a>
          </Button>
        </div>
      )}
      {ministry && may.includes("send") && <Dispatch ministry={ministry} today={page.today} />}
      {ministry && may.includes("answer") && <MinistryAnswer ministry={ministry} today={page.today} />}
      {answer && (
        <>
          <Text>
            {words.answered(decimal(answer.average, locale), words.stars(answer.stars), date(answer.answeredOn))}
          </Text>
          {answer.note && <Text size="small">{answer.note}</Text>}
        </>
      )}
    </Strip>
  )
}

function Dispatch({ ministry, today }: { ministry: MinistryExport; today: string }) {
  const { words } = useWords(councilMessages)
  const [sentOn, setSentOn] = useState(today)
  const [reference, setReference] = useState("")
  const act = useAct({ also: ["council-entries", "dossiers"] })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    act.mutate({ path: `/admin/ministry-exports/${ministry.id}/dispatches`, body: { sentOn, reference } })
  }
  return (
    <form onSubmit={submit} className="grid max-w-2xl items-end gap-3 sm:grid-cols-[11rem_minmax(0,1fr)_auto]">
      <TextField label={words.sentOn} type="date" value={sentOn} onChange={setSentOn} />
      <TextField label={words.reference} value={reference} onChange={setReference} maxLength={60} />
      <Button size="small" type="submit" isLoading={act.isPending} disabled={reference.trim() === ""}>
        {words.send}
      </Button>
      <div className="sm:col-span-3">
        <Refused error={act.error} because={words.because} />
      </div>
    </form>
  )
}
