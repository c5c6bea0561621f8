import { Button, Text } from "@medusajs/ui"
import type { CouncilRoundPage, RoundKind } from "@ocop/contract"
import { roundWarnings, todayInVietnam, windowFor } from "@ocop/domain"
import { type FormEvent, useState } from "react"
import { useNavigate } from "react-router-dom"
import { ChoiceField, Refused, Strip, TextField, useAct, useWords } from "../kit"
import { useMe } from "../officer/use-me"
import { councilMessages } from "./messages"

const DAY = /^\d{4}-\d\d-\d\d$/

/** Calls a round. The days stand at the next legal window; others are warned about, never forbidden. */
export function CallRound() {
  const { words } = useWords(councilMessages)
  const me = useMe()
  const go = useNavigate()
  const window = windowFor("province", todayInVietnam(new Date()))
  const [kind, setKind] = useState<RoundKind>("meeting")
  const [proposalsBy, setProposalsBy] = useState<string>(window?.proposalsBy ?? "")
  const [heldOn, setHeldOn] = useState("")
  const [place, setPlace] = useState("")
  const [provinceCode, setProvince] = useState("")
  const act = useAct<CouncilRoundPage>({ said: words.called })
  const isDated = DAY.test(proposalsBy) && DAY.test(heldOn)
  const isOperator = me?.role === "operator"
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const body = { kind, proposalsBy, heldOn, place: place.trim() || null, ...(isOperator && { provinceCode }) }
    act.mutate({ path: "/admin/rounds", body }, { onSuccess: ({ round }) => go(`/rounds/${round.id}`) })
  }
  return (
    <Strip label={words.tabs.call}>
      <form onSubmit={submit} className="grid max-w-xl gap-4 sm:grid-cols-2">
        <div className="sm:col-span-2">
          <ChoiceField label={words.kind} hint={words.kindHint} options={words.kinds} value={kind} onChange={setKind} />
        </div>
        <TextField label={words.proposalsBy} type="date" value={proposalsBy} onChange={setProposalsBy} />
        <TextField
          label={kind === "written" ? words.dueBy : words.heldOn}
          type="date"
          value={heldOn}
          onChange={setHeldOn}
        />
        <TextField label={words.place} value={place} onChange={setPlace} maxLength={200} />
        {isOperator && <TextField label={words.province} value={provinceCode} onChange={setProvince} maxLength={2} />}
        {isDated &&
          roundWarnings({ proposalsBy, heldOn }).map((warning) => (
            <Text key={warning} size="small" className="text-ui-tag-orange-text sm:col-span-2">
              {words.warnings[warning]}
            </Text>
          ))}
        <div className="sm:col-span-2">
          <Refused error={act.error} because={words.because} />
        </div>
        <div>
          <Button type="submit" isLoading={act.isPending} disabled={!isDated}>
            {words.call}
          </Button>
        </div>
      </form>
    </Strip>
  )
}
