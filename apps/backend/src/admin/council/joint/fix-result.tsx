import { Button, InlineTip, Text, usePrompt } from "@medusajs/ui"
import type { CouncilEntryPage } from "@ocop/contract"
import { type FormEvent, useState } from "react"
import { Refused, Strip, TextField, useAct, useWords } from "../../kit"
import { decimal } from "../decimal"
import { councilMessages } from "../messages"
import type { Open } from "./result"

/** From open sheets to a result that stands: first the meeting where opinions differ, then the chair's word. */
export function FixResult({ page, open }: { page: CouncilEntryPage; open: Open }) {
  const { words } = useWords(councilMessages)
  if (page.isFixed) return null
  return (
    <Strip label={words.fix}>
      {page.needsMeeting && (
        <InlineTip label={words.disputed} variant="warning">
          {words.needsMeeting}
        </InlineTip>
      )}
      {page.may.includes("meet") && <Meeting page={page} />}
      {page.may.includes("fix") ? (
        <Fix page={page} open={open} />
      ) : (
        <Text size="small" className="text-ui-fg-subtle">
          {words.notFixed}
        </Text>
      )}
    </Strip>
  )
}

function Fix({ page: { entry }, open: { sheets, result } }: { page: CouncilEntryPage; open: Open }) {
  const { words, locale } = useWords(councilMessages)
  const prompt = usePrompt()
  const act = useAct({ said: words.fixed, also: ["rounds", "score-sheets"] })
  const fix = async () => {
    const isSure = await prompt({
      title: words.fixTitle,
      description: words.fixText(decimal(result.average, locale), words.stars(result.stars)),
      confirmText: words.fix,
      cancelText: words.cancel,
      variant: "confirmation",
    })
    const body = { sheetIds: sheets.map(({ id }) => id) }
    if (isSure) act.mutate({ path: `/admin/council-entries/${entry.id}/results`, body })
  }
  return (
    <>
      <Refused error={act.error} because={words.because} />
      <div>
        <Button size="large" className="w-full sm:w-auto" isLoading={act.isPending} onClick={fix}>
          {words.fix}
        </Button>
      </div>
    </>
  )
}

function Meeting({ page: { entry, today } }: { page: CouncilEntryPage }) {
  const { words } = useWords(councilMessages)
  const [metOn, setMetOn] = useState<string>(today)
  const [note, setNote] = useState("")
  const act = useAct()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    act.mutate({ path: `/admin/council-entries/${entry.id}/meetings`, body: { metOn, note: note.trim() || null } })
  }
  return (
    <form onSubmit={submit} className="grid max-w-2xl items-end gap-3 sm:grid-cols-[11rem_minmax(0,1fr)_auto]">
      <TextField label={words.metOn} type="date" value={metOn} onChange={setMetOn} />
      <TextField label={words.note} value={note} onChange={setNote} maxLength={500} />
      <Button size="small" type="submit" variant="secondary" isLoading={act.isPending}>
        {words.meet}
      </Button>
      <div className="sm:col-span-3">
        <Refused error={act.error} because={words.because} />
      </div>
    </form>
  )
}
