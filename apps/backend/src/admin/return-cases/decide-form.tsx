import { Button } from "@medusajs/ui"
import type { OperatorReturnCase } from "@ocop/contract"
import { type FormEvent, useState } from "react"
import { ChoiceField, kitMessages, Refused, SwitchField, TextField, useAct, useWords } from "../kit"
import { returnMessages } from "./messages"

type Outcome = keyof (typeof returnMessages)["vi"]["outcomes"]

/** The operator's decision about a case that came to it; the last word. */
export function DecideForm({ told }: { told: OperatorReturnCase }) {
  const { words } = useWords(returnMessages)
  const { words: kit } = useWords(kitMessages)
  const [outcome, setOutcome] = useState<Outcome>(told.wish)
  const [amount, setAmount] = useState("")
  const [goodsBack, setGoodsBack] = useState(false)
  const [text, setText] = useState("")
  const [isOpen, setOpen] = useState(false)
  const answer = useAct({ also: ["return-cases"] })
  if (!isOpen)
    return (
      <div>
        <Button size="small" onClick={() => setOpen(true)}>
          {words.decide}
        </Button>
      </div>
    )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const body = {
      outcome,
      text: text.trim(),
      goodsBack: outcome !== "refusal" && goodsBack,
      ...(outcome === "part_refund" && { amount: Number(amount.replace(/\D/g, "")) }),
    }
    answer.mutate({ path: `/admin/return-cases/${encodeURIComponent(told.id)}/answers`, body })
  }
  return (
    <form onSubmit={submit} className="flex max-w-2xl flex-col gap-y-3" aria-label={words.decide}>
      <ChoiceField label={words.outcome} options={words.outcomes} value={outcome} onChange={setOutcome} />
      {outcome === "part_refund" && <TextField label={words.amount} value={amount} onChange={setAmount} />}
      {outcome !== "refusal" && <SwitchField label={words.goodsBack} value={goodsBack} onChange={setGoodsBack} />}
      <TextField label={words.text} lines={3} maxLength={2000} value={text} onChange={setText} />
      <Refused error={answer.error} because={words.refusals} />
      <div className="flex gap-x-2">
        <Button
          type="submit"
          size="small"
          isLoading={answer.isPending}
          disabled={outcome === "refusal" && text.trim().length < 5}
        >
          {words.send}
        </Button>
        <Button type="button" size="small" variant="secondary" onClick={() => setOpen(false)}>
          {kit.back}
        </Button>
      </div>
    </form>
  )
}
