import { Button, Text } from "@medusajs/ui"
import type { CouncilRound, CouncilSeat } from "@ocop/contract"
import { type FormEvent, useState } from "react"
import { ChoiceField, kitMessages, Refused, TextField, useAct, useWords } from "../../kit"
import { councilMessages } from "../messages"

interface ExcuseFormProps {
  round: CouncilRound
  seat: CouncilSeat
  onClose(): void
}

/** A member scores nothing more in this round; whoever chairs hands the chair to somebody. */
export function ExcuseForm({ round, seat, onClose }: ExcuseFormProps) {
  const { words } = useWords(councilMessages)
  const { words: kit } = useWords(kitMessages)
  const others = round.seats.filter(({ id, excused }) => id !== seat.id && !excused)
  const [reason, setReason] = useState("")
  const [chair, setChair] = useState(others[0]?.id ?? "")
  const act = useAct({ also: ["score-sheets", "council-entries"] })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const body = { seatId: seat.id, reason: reason.trim(), chairSeatId: seat.isChair ? chair : null }
    act.mutate({ path: `/admin/rounds/${round.id}/excuses`, body }, { onSuccess: onClose })
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-y-3">
      <Text size="small">{words.excusing(seat.name)}</Text>
      <TextField label={words.reason} value={reason} onChange={setReason} maxLength={300} />
      {seat.isChair && (
        <ChoiceField
          label={words.newChair}
          options={Object.fromEntries(others.map(({ id, name }) => [id, name]))}
          value={chair}
          onChange={setChair}
        />
      )}
      <Refused error={act.error} because={words.because} />
      <div className="flex gap-2">
        <Button size="small" type="submit" isLoading={act.isPending} disabled={reason.trim().length < 5}>
          {words.excuse}
        </Button>
        <Button size="small" type="button" variant="secondary" onClick={onClose}>
          {kit.back}
        </Button>
      </div>
    </form>
  )
}
