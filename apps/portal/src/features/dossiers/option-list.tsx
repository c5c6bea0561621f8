import { type Answers, type Criterion, type CriterionOption, caseOf, openOptions } from "@ocop/domain"
import { Button } from "@ocop/ui"
import { SealCheckIcon, WarningIcon } from "@phosphor-icons/react"
import { useLocale, useWords } from "../../frame/words"
import type { TypedAnswer } from "./answer-queue"
import { dossierWords } from "./words"

interface OptionListProps {
  criterion: Criterion
  typed: TypedAnswer
  disabled: boolean
  onAnswer(typed: TypedAnswer): void
}

/** The answers of one criterion: the worst first, with points and what each is the least for. Cases come before. */
export function OptionList({ criterion, typed, disabled, onAnswer }: OptionListProps) {
  const t = useWords(dossierWords)
  const locale = useLocale()
  const answers: Answers = {
    options: typed.option === null ? {} : { [criterion.code]: typed.option },
    ...(typed.case && { cases: { [criterion.code]: typed.case } }),
    knockOuts: [],
  }
  const applies = caseOf(criterion, answers)
  const isAsked = criterion.cases.length > 0 && applies === null
  return (
    <div className="grid gap-4">
      {criterion.cases.length > 0 && (
        <fieldset className="grid gap-2" disabled={disabled}>
          <legend className="mb-1 font-semibold">{t.whichCase}</legend>
          {criterion.cases.map(({ code, text }) => (
            <label key={code} className="radio-card">
              <input
                type="radio"
                name={`case-${criterion.code}`}
                className="mt-1 size-5 flex-none accent-lotus"
                checked={applies === code}
                onChange={() => onAnswer({ ...typed, option: null, case: code })}
              />
              <span>
                <span className="font-semibold">{t.case(code)}. </span>
                {text[locale]}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {!isAsked && (
        <fieldset className="grid gap-2" disabled={disabled}>
          <legend className="sr-only">{criterion.text[locale]}</legend>
          {openOptions(criterion, answers).map((option) => (
            <Option
              key={option.id}
              option={option}
              name={criterion.code}
              isChosen={option.id === typed.option}
              onChoose={() => onAnswer({ ...typed, option: option.id, case: applies })}
            />
          ))}
        </fieldset>
      )}
      {typed.option !== null && !disabled && (
        <Button tone="quiet" className="-mt-2 justify-self-start" onClick={() => onAnswer({ ...typed, option: null })}>
          {t.clear}
        </Button>
      )}
    </div>
  )
}

interface OptionProps {
  option: CriterionOption
  name: string
  isChosen: boolean
  onChoose(): void
}

function Option({ option, name, isChosen, onChoose }: OptionProps) {
  const t = useWords(dossierWords)
  const locale = useLocale()
  return (
    <label className="radio-card min-h-16 items-center">
      <input
        type="radio"
        name={`option-${name}`}
        className="size-5 flex-none accent-lotus"
        checked={isChosen}
        onChange={onChoose}
      />
      <span className="min-w-0 flex-1">
        <span className="block">{option.text[locale]}</span>
        {option.gate && (
          <span className="mt-1 inline-flex items-center gap-1 rounded-full bg-gold-wash px-2 py-0.5 font-medium text-gold-deep text-sm">
            <SealCheckIcon size={16} aria-hidden /> {t.minimumFor(option.gate)}
          </span>
        )}
        {option.knockOut && (
          <span className="mt-1 flex items-center gap-1 font-medium text-lacquer text-sm">
            <WarningIcon size={16} aria-hidden /> {t.endsIt}
          </span>
        )}
      </span>
      <span className="whitespace-nowrap font-semibold tabular-nums">{t.points(option.points)}</span>
    </label>
  )
}
