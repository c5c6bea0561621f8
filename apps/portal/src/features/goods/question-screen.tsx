import { Field } from "@ocop/ui"
import type { ReactNode } from "react"
import { useLocale, useWords } from "../../frame/words"
import { type Answers, type Question, titleOf } from "./five-answers"
import { NumberField } from "./number-field"
import { PackQuestion } from "./pack-question"
import { Photo } from "./photo"
import { PhotoGuide } from "./photo-guide"
import { PhotoInput } from "./photo-input"
import { goodsWords } from "./words"

export interface AnsweringProps {
  answers: Answers
  onAnswer(change: Partial<Answers>): void
}

/** One of the five questions, by itself on the screen. */
export function QuestionScreen({ question, answers, onAnswer }: AnsweringProps & { question: Question }) {
  const t = useWords(goodsWords)
  const locale = useLocale()
  const pack = titleOf(answers)?.[locale].toLocaleLowerCase("vi") ?? answers.name
  switch (question) {
    case "photo":
      return (
        <Asked text={t.askPhoto}>
          {answers.photoId && <Photo photoId={answers.photoId} alt={t.askPhoto} size={320} />}
          <PhotoInput
            isFirst={answers.photoId === null}
            label={answers.photoId ? t.retake : t.takePhoto}
            onPhoto={(photoId) => onAnswer({ photoId })}
          />
          {!answers.photoId && <PhotoGuide />}
        </Asked>
      )
    case "name":
      return (
        <Field
          id="name"
          label={<Title text={t.askName} />}
          hint={t.nameHint}
          value={answers.name}
          onChange={(event) => onAnswer({ name: event.target.value })}
          maxLength={120}
          autoComplete="off"
          className="min-h-16! text-xl"
          autoFocus
        />
      )
    case "price":
      return (
        <NumberField
          id="price"
          label={<Title text={t.askPrice(pack)} />}
          hint={t.priceHint}
          value={answers.price}
          onChange={(price) => onAnswer({ price })}
          grouped
          large
          unit="₫"
          autoFocus
        />
      )
    case "pack":
      return <PackQuestion answers={answers} onAnswer={onAnswer} />
    case "stock":
      return (
        <NumberField
          id="stock"
          label={<Title text={t.askStock} />}
          hint={t.stockHint}
          value={answers.stock}
          onChange={(stock) => onAnswer({ stock })}
          large
          autoFocus
        />
      )
  }
}

const Title = ({ text }: { text: string }) => <span className="text-xl font-semibold">{text}</span>

export const Asked = ({ text, children }: { text: string; children: ReactNode }) => (
  <section className="flex flex-col gap-4">
    <h2>{text}</h2>
    {children}
  </section>
)
