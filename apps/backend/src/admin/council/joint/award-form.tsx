import { Button } from "@medusajs/ui"
import type { CouncilEntryPage } from "@ocop/contract"
import { type FormEvent, useState } from "react"
import { ChoiceField, kitMessages, Refused, TextField, useAct, useWords } from "../../kit"
import { councilMessages } from "../messages"

export interface DecisionFormProps {
  page: CouncilEntryPage
  onClose(): void
}
type Stars = "3" | "4"

/** 3 or 4 stars by a decision; fewer than the result allows only with a ground. */
export function AwardForm({ page: { entry, awardable, allowed, issuer, today }, onClose }: DecisionFormProps) {
  const { words } = useWords(councilMessages)
  const { words: kit } = useWords(kitMessages)
  const [stars, setStars] = useState<Stars>(awardable === 3 ? "3" : "4")
  const [number, setNumber] = useState("")
  const [decidedOn, setDecidedOn] = useState<string>(today)
  const [by, setBy] = useState(issuer)
  const [productCode, setProductCode] = useState("")
  const [ground, setGround] = useState("")
  const act = useAct({ said: words.decided, also: ["rounds", "dossiers", "certificates"] })
  const needsGround = Number(stars) < (allowed ?? 0)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const body = {
      kind: "award",
      stars: Number(stars),
      number: number.trim(),
      decidedOn,
      issuer: by.trim(),
      productCode: productCode.trim() || null,
      ground: needsGround ? ground.trim() : null,
    }
    act.mutate({ path: `/admin/council-entries/${entry.id}/decisions`, body }, { onSuccess: onClose })
  }
  const choices: Partial<Record<Stars, string>> = {
    ...(awardable === 4 && { "4": words.starsOf(4) }),
    "3": words.starsOf(3),
  }
  return (
    <form onSubmit={submit} className="grid max-w-2xl gap-3 sm:grid-cols-2">
      <ChoiceField<Stars>
        label={words.starsLabel}
        options={choices as Record<Stars, string>}
        value={stars}
        onChange={setStars}
      />
      <TextField label={words.decisionNumber} value={number} onChange={setNumber} maxLength={60} />
      <TextField label={words.decidedOn} type="date" value={decidedOn} onChange={setDecidedOn} />
      <TextField label={words.productCode} value={productCode} onChange={setProductCode} maxLength={40} />
      <div className="sm:col-span-2">
        <TextField label={words.issuer} value={by} onChange={setBy} maxLength={120} />
      </div>
      {needsGround && (
        <div className="sm:col-span-2">
          <TextField label={words.ground} lines={2} value={ground} onChange={setGround} maxLength={500} />
        </div>
      )}
      <div className="sm:col-span-2">
        <Refused error={act.error} because={words.because} />
      </div>
      <div className="flex flex-wrap gap-2 sm:col-span-2">
        <Button
          type="submit"
          isLoading={act.isPending}
          disabled={number.trim() === "" || (needsGround && ground.trim().length < 5)}
        >
          {words.record}
        </Button>
        <Button type="button" variant="secondary" onClick={onClose}>
          {kit.back}
        </Button>
      </div>
    </form>
  )
}
