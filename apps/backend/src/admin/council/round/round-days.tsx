import { Button, Text } from "@medusajs/ui"
import type { CouncilRound } from "@ocop/contract"
import { type FormEvent, useState } from "react"
import { kitMessages, Refused, Strip, TextField, useAct, useWords } from "../../kit"
import { councilMessages } from "../messages"

/** When and where, with what the law says against it. */
export function RoundDays({ round, isOffice }: { round: CouncilRound; isOffice: boolean }) {
  const { words, date } = useWords(councilMessages)
  const [isEditing, setEditing] = useState(false)
  return (
    <Strip label={words.days}>
      <div className="flex flex-wrap items-start justify-between gap-4">
        <dl className="txt-small grid min-w-0 gap-x-4 gap-y-1 sm:grid-cols-[auto_minmax(0,1fr)] [&_dd]:max-sm:mb-1">
          <dt className="text-ui-fg-subtle">{words.kind}</dt>
          <dd>{words.kinds[round.kind]}</dd>
          <dt className="text-ui-fg-subtle">{round.kind === "written" ? words.dueBy : words.heldOn}</dt>
          <dd className="tabular-nums">{date(round.heldOn)}</dd>
          <dt className="text-ui-fg-subtle">{words.proposalsBy}</dt>
          <dd className="tabular-nums">{date(round.proposalsBy)}</dd>
          {round.place && (
            <>
              <dt className="text-ui-fg-subtle">{words.place}</dt>
              <dd>{round.place}</dd>
            </>
          )}
        </dl>
        <div className="flex flex-wrap gap-2">
          {isOffice && !isEditing && (
            <Button size="small" variant="secondary" onClick={() => setEditing(true)}>
              {words.changeDays}
            </Button>
          )}
          {round.entries > 0 && (
            <Button size="small" variant="secondary" asChild>
              <a href={`/admin/rounds/${round.id}/minutes`}>{words.minutes}</a>
            </Button>
          )}
        </div>
      </div>
      {round.warnings.map((warning) => (
        <Text key={warning} size="small" className="text-ui-tag-orange-text">
          {words.warnings[warning]}
        </Text>
      ))}
      {isEditing && <DaysForm round={round} onClose={() => setEditing(false)} />}
    </Strip>
  )
}

function DaysForm({ round, onClose }: { round: CouncilRound; onClose(): void }) {
  const { words } = useWords(councilMessages)
  const { words: kit } = useWords(kitMessages)
  const [proposalsBy, setProposalsBy] = useState(round.proposalsBy)
  const [heldOn, setHeldOn] = useState(round.heldOn)
  const [place, setPlace] = useState(round.place ?? "")
  const act = useAct()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const body = { proposalsBy, heldOn, place: place.trim() || null }
    act.mutate({ path: `/admin/rounds/${round.id}`, body }, { onSuccess: onClose })
  }
  return (
    <form onSubmit={submit} className="grid max-w-xl gap-3 sm:grid-cols-2">
      <TextField label={words.proposalsBy} type="date" value={proposalsBy} onChange={setProposalsBy} />
      <TextField
        label={round.kind === "written" ? words.dueBy : words.heldOn}
        type="date"
        value={heldOn}
        onChange={setHeldOn}
      />
      <TextField label={words.place} value={place} onChange={setPlace} maxLength={200} />
      <Refused error={act.error} because={words.because} />
      <div className="flex gap-2 sm:col-span-2">
        <Button size="small" type="submit" isLoading={act.isPending}>
          {kit.save}
        </Button>
        <Button size="small" type="button" variant="secondary" onClick={onClose}>
          {kit.back}
        </Button>
      </div>
    </form>
  )
}
