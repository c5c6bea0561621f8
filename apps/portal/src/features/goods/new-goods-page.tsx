import { producerRoutes, type SentListing, SentListingSchema } from "@ocop/contract"
import { Button, Problem } from "@ocop/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import { call } from "../../api/call"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { Page } from "../../kit/page"
import { useRefusal } from "../../kit/refusal"
import { type Answers, isAnswered, listingOf, NO_ANSWERS, QUESTIONS, usualPack } from "./five-answers"
import { QuestionScreen } from "./question-screen"
import { SentScreen } from "./sent-screen"
import { goodsKey } from "./use-goods"
import { goodsWords } from "./words"

/** Five answers list goods: photograph, name, price, pack, how many. One question a screen. */
export default function NewGoodsPage() {
  const t = useWords(goodsWords)
  const { id } = useShop()
  const queries = useQueryClient()
  const [answers, setAnswers] = useState<Answers>(NO_ANSWERS)
  const [at, setAt] = useState(0)
  const [sent, setSent] = useState<SentListing | null>(null)
  const sending = useMutation({
    mutationFn: () =>
      call(producerRoutes.shopListings(id), SentListingSchema, { method: "POST", body: listingOf(answers) }),
    onSuccess: async (told) => {
      setSent(told)
      await queries.invalidateQueries({ queryKey: goodsKey(id) })
    },
  })
  const refusal = useRefusal(sending.error, t.because)
  const question = QUESTIONS[at] ?? "photo"
  const isLast = at === QUESTIONS.length - 1
  const answer = (change: Partial<Answers>) => {
    sending.reset()
    setAnswers((known) => ({ ...known, ...change }))
  }
  const next = (event: FormEvent) => {
    event.preventDefault()
    if (!isAnswered(question, answers)) return
    if (isLast) return sending.mutate()
    if (question === "name" && answers.amount === "") answer(usualPack(answers.name))
    setAt(at + 1)
  }
  if (sent)
    return (
      <SentScreen
        sent={sent}
        name={answers.name.trim()}
        onAnother={() => {
          setSent(null)
          setAnswers(NO_ANSWERS)
          setAt(0)
        }}
      />
    )
  return (
    <Page
      title={t.newGoods}
      lead={t.step(at + 1, QUESTIONS.length)}
      back={{ href: `/quay/${id}/mon`, label: t.backToGoods }}
    >
      <div className="h-1.5 overflow-hidden rounded-full bg-hairline" aria-hidden>
        <div className="h-full bg-lotus" style={{ width: `${((at + 1) / QUESTIONS.length) * 100}%` }} />
      </div>
      <form onSubmit={next} className="flex flex-col gap-6">
        <QuestionScreen key={question} question={question} answers={answers} onAnswer={answer} />
        {refusal && <Problem>{refusal}</Problem>}
        <div className="flex gap-3">
          {at > 0 && (
            <Button tone="line" onClick={() => setAt(at - 1)}>
              {t.before}
            </Button>
          )}
          {isAnswered(question, answers) && (
            <Button type="submit" className="flex-1" pending={sending.isPending} pendingLabel={t.sending}>
              {isLast ? t.send : t.next}
            </Button>
          )}
        </div>
      </form>
    </Page>
  )
}
