import type { CheckResult, CommuneCheck } from "@ocop/domain"
import { ChoiceField, TextField, useWords } from "../kit"
import { dossierMessages } from "./messages"

interface CheckFieldsProps {
  check: CommuneCheck
  result: CheckResult
  onChange(result: CheckResult): void
}

/** One check of form 03: the judgement, and words that explain what is not wholly met. */
export function CheckFields({ check, result, onChange }: CheckFieldsProps) {
  const { words } = useWords(dossierMessages)
  const { judgement, text } = result
  const needsWords = judgement !== null && judgement !== "met"
  return (
    <fieldset className="flex flex-col gap-y-2">
      <ChoiceField
        label={words.checks[check]}
        hint={words.checkHints[check]}
        options={words.judgements}
        value={judgement ?? "none"}
        onChange={(chosen) => onChange({ text, judgement: chosen === "none" ? null : chosen })}
      />
      <TextField
        label={`${words.words}: ${words.checks[check]}`}
        lines={2}
        maxLength={2000}
        value={text}
        problem={needsWords && text.trim() === "" ? words.because.text : undefined}
        onChange={(written) => onChange({ judgement, text: written })}
      />
    </fieldset>
  )
}
