import { CONTAINERS, type Container, guessShippingGrams, NET_UNITS, type NetUnit } from "@ocop/domain"
import { Field } from "@ocop/ui"
import { useLocale, useWords } from "../../frame/words"
import { amountOf, titleOf } from "./five-answers"
import { NumberField } from "./number-field"
import { type AnsweringProps, Asked } from "./question-screen"
import { goodsWords } from "./words"

const KINDS = Object.keys(CONTAINERS) as Container[]

/** What goods are put in, and how much of them. */
export function PackQuestion({ answers, onAnswer }: AnsweringProps) {
  const t = useWords(goodsWords)
  const locale = useLocale()
  const { container, amount, unit, shippingGrams } = answers
  const net = amountOf(amount)
  const weighsItself = net !== null && guessShippingGrams({ amount: net, unit }) !== null
  const title = titleOf(answers)
  return (
    <Asked text={t.askPack}>
      <fieldset>
        <legend className="mb-2 font-medium">{t.container}</legend>
        <div className="flex flex-wrap gap-2">
          {KINDS.map((kind) => (
            <label key={kind} className="chip">
              <input
                type="radio"
                name="container"
                className="sr-only"
                checked={kind === container}
                onChange={() => onAnswer({ container: kind })}
              />
              {CONTAINERS[kind][locale]}
            </label>
          ))}
        </div>
      </fieldset>
      <Field
        id="amount"
        label={t.amount}
        inputMode="decimal"
        value={amount}
        onChange={(event) => onAnswer({ amount: event.target.value.slice(0, 9) })}
        autoComplete="off"
        className="min-h-16! text-2xl font-semibold tabular-nums"
        autoFocus
      />
      <fieldset>
        <legend className="mb-2 font-medium">{t.unit}</legend>
        <div className="flex flex-wrap gap-2">
          {NET_UNITS.map((each: NetUnit) => (
            <label key={each} className="chip">
              <input
                type="radio"
                name="unit"
                className="sr-only"
                checked={each === unit}
                onChange={() => onAnswer({ unit: each })}
              />
              {t.units[each]}
            </label>
          ))}
        </div>
      </fieldset>
      {net !== null && !weighsItself && (
        <NumberField
          id="grams"
          label={t.shippingGrams}
          hint={t.shippingHint}
          value={shippingGrams}
          onChange={(grams) => onAnswer({ shippingGrams: grams })}
          grouped
          unit="g"
        />
      )}
      {title && (
        <p className="text-ink-soft">
          {t.saysAs}: <strong className="text-ink">{title[locale]}</strong>
        </p>
      )}
    </Asked>
  )
}
