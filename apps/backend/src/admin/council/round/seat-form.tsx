import { Button, Checkbox, Label, Text } from "@medusajs/ui"
import type { CouncilCandidate, CouncilRound, CouncilSeats } from "@ocop/contract"
import { COUNCIL_SECTOR_NAMES, COUNCIL_SECTORS, FEWEST_SHEETS } from "@ocop/domain"
import { type FormEvent, useId, useState } from "react"
import { Answered, ChoiceField, kitMessages, Refused, TextField, useAct, useQueryOf, useWords } from "../../kit"
import { councilMessages } from "../messages"

type Seat = CouncilSeats["seats"][number]

/** The whole council at once: who sits, from where, under which name, and who chairs. */
export function SeatForm({ round, onClose }: { round: CouncilRound; onClose(): void }) {
  const { words } = useWords(councilMessages)
  const answer = useQueryOf<{ candidates: CouncilCandidate[] }>(
    `/admin/rounds/candidates?province=${round.provinceCode}`,
  )
  return (
    <Answered of={answer}>
      {({ candidates }) =>
        candidates.length === 0 ? (
          <Text size="small">{words.noCandidates}</Text>
        ) : (
          <Chosen round={round} candidates={candidates} onClose={onClose} />
        )
      }
    </Answered>
  )
}

interface ChosenProps {
  round: CouncilRound
  candidates: readonly CouncilCandidate[]
  onClose(): void
}

function Chosen({ round, candidates, onClose }: ChosenProps) {
  const { words } = useWords(councilMessages)
  const { words: kit } = useWords(kitMessages)
  const [seats, setSeats] = useState<readonly Seat[]>(
    round.seats.map(({ userId, name, sector, isChair }) => ({ userId, name, sector, isChair })),
  )
  const act = useAct({ said: words.seated })
  const change = (userId: string, facts: Partial<Seat>) =>
    setSeats(seats.map((seat) => (seat.userId === userId ? { ...seat, ...facts } : seat)))
  const turn = ({ userId, name }: CouncilCandidate, isIn: boolean) => {
    const left = seats.filter((seat) => seat.userId !== userId)
    setSeats(isIn ? [...left, { userId, name, sector: "agriculture", isChair: left.length === 0 }] : left)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    act.mutate({ path: `/admin/rounds/${round.id}/seats`, body: { seats } }, { onSuccess: onClose })
  }
  const isWhole = seats.length >= FEWEST_SHEETS && seats.filter(({ isChair }) => isChair).length === 1
  return (
    <form onSubmit={submit} className="flex flex-col gap-y-4">
      <Text size="small" className="text-ui-fg-subtle">
        {words.seatHint}
      </Text>
      <ul className="grid gap-3 lg:grid-cols-2">
        {candidates.map((candidate) => (
          <Candidate
            key={candidate.userId}
            candidate={candidate}
            seat={seats.find(({ userId }) => userId === candidate.userId)}
            onTurn={(isIn) => turn(candidate, isIn)}
            onChange={(facts) => change(candidate.userId, facts)}
            onChair={() => setSeats(seats.map((seat) => ({ ...seat, isChair: seat.userId === candidate.userId })))}
          />
        ))}
      </ul>
      <Refused error={act.error} because={words.because} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="small" isLoading={act.isPending} disabled={!isWhole}>
          {words.saveCouncil}
        </Button>
        {round.seats.length > 0 && (
          <Button type="button" size="small" variant="secondary" onClick={onClose}>
            {kit.back}
          </Button>
        )}
      </div>
    </form>
  )
}

interface CandidateProps {
  candidate: CouncilCandidate
  seat: Seat | undefined
  onTurn(isIn: boolean): void
  onChange(facts: Partial<Seat>): void
  onChair(): void
}

function Candidate({ candidate, seat, onTurn, onChange, onChair }: CandidateProps) {
  const { words, locale } = useWords(councilMessages)
  const id = useId()
  const sectors = Object.fromEntries(COUNCIL_SECTORS.map((code) => [code, COUNCIL_SECTOR_NAMES[code][locale]]))
  return (
    <li className="border-ui-border-base flex flex-col gap-y-3 rounded-lg border px-4 py-3">
      <div className="flex items-center gap-3">
        <Checkbox id={id} checked={Boolean(seat)} onCheckedChange={(checked) => onTurn(checked === true)} />
        <Label htmlFor={id} className="min-w-0 flex-1 py-1">
          {candidate.name}
          <span className="text-ui-fg-subtle block break-all">{candidate.email}</span>
        </Label>
      </div>
      {seat && (
        <>
          <TextField label={words.name} value={seat.name} onChange={(name) => onChange({ name })} maxLength={120} />
          <ChoiceField
            label={words.sector}
            options={sectors as Record<Seat["sector"], string>}
            value={seat.sector}
            onChange={(sector) => onChange({ sector })}
          />
          <label className="txt-compact-small flex cursor-pointer items-center gap-2 py-1">
            <input type="radio" name="chair" checked={seat.isChair} onChange={onChair} className="size-4" />
            {words.chair}
          </label>
        </>
      )}
    </li>
  )
}
