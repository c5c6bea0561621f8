import { Badge, clx } from "@medusajs/ui"
import { type Answers, type Criterion, caseOf, openOptions } from "@ocop/domain"
import { useWords } from "../../kit"
import { councilMessages } from "../messages"
import type { SheetInHand } from "./use-sheet"

interface OptionsProps {
  criterion: Criterion
  sheet: SheetInHand
  /** What the producer chose, marked beside the option. */
  own: Answers
  isOpen: boolean
}

const CARD =
  "border-ui-border-base flex min-h-11 items-start gap-3 rounded-lg border px-3 py-2.5 has-[:focus-visible]:shadow-borders-focus"

/** The answers of one criterion as large targets, with points, gates, and what the producer chose. */
export function Options({ criterion, sheet, own, isOpen }: OptionsProps) {
  const { words, locale } = useWords(councilMessages)
  const chosen = sheet.answers.options[criterion.code]
  const name = `criterion-${criterion.code}`
  const found = caseOf(criterion, sheet.answers)
  const needsCase = criterion.cases.length > 0 && found === null
  return (
    <fieldset className="flex flex-col gap-y-2" disabled={!isOpen}>
      <legend className="sr-only">
        {criterion.code}. {criterion.text[locale]}
      </legend>
      {criterion.cases.length > 0 && (
        <fieldset className="flex flex-col gap-y-1">
          <legend className="txt-small text-ui-fg-subtle">{words.whichCase}</legend>
          {criterion.cases.map(({ code, text }) => (
            <label key={code} className="txt-small flex min-h-9 cursor-pointer items-center gap-2">
              <input
                type="radio"
                name={`${name}-case`}
                className="size-4"
                checked={found === code}
                onChange={() => sheet.chooseCase(criterion, code)}
              />
              {text[locale]}
            </label>
          ))}
        </fieldset>
      )}
      {!needsCase &&
        openOptions(criterion, sheet.answers).map(({ id, points, gate, text }) => (
          <label
            key={id}
            className={clx(
              CARD,
              isOpen && "hover:bg-ui-bg-base-hover cursor-pointer",
              chosen === id && "border-ui-border-interactive bg-ui-bg-highlight",
            )}
          >
            <input
              type="radio"
              name={name}
              className="mt-0.5 size-4 flex-none"
              checked={chosen === id}
              onChange={() => sheet.choose(criterion, id)}
            />
            <span className="min-w-0 flex-1">
              <span className="txt-small block break-words">{text[locale]}</span>
              {(gate !== null || own.options[criterion.code] === id) && (
                <span className="mt-1 flex flex-wrap gap-1">
                  {gate !== null && (
                    <Badge size="2xsmall" color="purple">
                      {words.gate(gate)}
                    </Badge>
                  )}
                  {own.options[criterion.code] === id && (
                    <Badge size="2xsmall" color="blue">
                      {words.producerChose}
                    </Badge>
                  )}
                </span>
              )}
            </span>
            <span className="txt-compact-small-plus flex-none tabular-nums">{words.option(points)}</span>
          </label>
        ))}
    </fieldset>
  )
}
