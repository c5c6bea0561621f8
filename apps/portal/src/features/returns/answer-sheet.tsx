import type { AnswerReturn, ShopReturnCase } from "@ocop/contract"
import { formatDong } from "@ocop/domain"
import { Button, Field, Problem, TextArea } from "@ocop/ui"
import { type FormEvent, useState } from "react"
import { useLocale, useWords } from "../../frame/words"
import { useRefusal } from "../../kit/refusal"
import { Sheet } from "../../kit/sheet"
import { useReturnAct } from "./use-returns"
import { returnWords } from "./words"

const OUTCOMES = ["refund", "part_refund", "replacement", "refusal"] as const
type Outcome = AnswerReturn["outcome"]

/** How the shop settles a case; what is left out is asked for beside its field. */
export function AnswerSheet({ told, onClose }: { told: ShopReturnCase; onClose(): void }) {
  const t = useWords(returnWords)
  const locale = useLocale()
  const act = useReturnAct(told.id)
  const [outcome, setOutcome] = useState<Outcome>(told.wish)
  const [amount, setAmount] = useState("")
  const [goodsBack, setGoodsBack] = useState(false)
  const [text, setText] = useState("")
  const [fault, setFault] = useState<"amount" | "text" | null>(null)
  const failed = useRefusal(act.error)
  const sum = formatDong(told.worth, locale)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const dong = Number(amount.replace(/\D/g, ""))
    const wrong =
      outcome === "part_refund" && !(dong >= 1 && dong <= told.worth)
        ? "amount"
        : outcome === "refusal" && text.trim().length < 5
          ? "text"
          : null
    setFault(wrong)
    if (wrong) return
    const body = {
      outcome,
      text: text.normalize("NFC").trim(),
      goodsBack: outcome !== "refusal" && goodsBack,
      ...(outcome === "part_refund" && { amount: dong }),
    }
    act.mutate({ act: "answers", body }, { onSuccess: onClose })
  }
  return (
    <Sheet title={t.answerTitle} onClose={onClose}>
      <form noValidate onSubmit={submit} className="flex flex-col gap-4">
        <fieldset>
          <legend className="sr-only">{t.answerTitle}</legend>
          <div className="grid grid-cols-2 gap-2">
            {OUTCOMES.map((option) => (
              <button
                key={option}
                type="button"
                className="chip min-h-13 justify-center"
                aria-pressed={outcome === option}
                onClick={() => setOutcome(option)}
              >
                {t.outcomes[option]}
              </button>
            ))}
          </div>
        </fieldset>
        <p className="text-ink-soft">{t.about[outcome](sum)}</p>
        {outcome === "part_refund" && (
          <Field
            id="amount"
            label={t.amount}
            inputMode="numeric"
            value={amount}
            error={fault === "amount" && t.amountWrong}
            onChange={(event) => setAmount(event.target.value)}
            autoComplete="off"
          />
        )}
        {outcome !== "refusal" && (
          <label className="flex min-h-11 items-start gap-3">
            <input
              type="checkbox"
              className="mt-1 size-5"
              checked={goodsBack}
              onChange={(event) => setGoodsBack(event.target.checked)}
            />
            <span>
              {t.goodsBack}
              <small className="block text-ink-soft">{t.goodsBackHint}</small>
            </span>
          </label>
        )}
        <TextArea
          id="answer-text"
          label={t.text}
          optional={outcome === "refusal" ? undefined : t.optional}
          rows={3}
          maxLength={2000}
          value={text}
          error={fault === "text" && t.textNeeded}
          onChange={(event) => setText(event.target.value)}
        />
        {failed && <Problem>{failed}</Problem>}
        <Button type="submit" className="min-h-13" pending={act.isPending} pendingLabel={t.working}>
          {t.send}
        </Button>
      </form>
    </Sheet>
  )
}
