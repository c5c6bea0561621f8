import { TextArea } from "@ocop/ui"
import { useState } from "react"
import { useWords } from "../../frame/words"
import type { TypedAnswer } from "./answer-queue"
import { dossierWords } from "./words"

interface AnswerNoteProps {
  code: string
  typed: TypedAnswer
  disabled: boolean
  onAnswer(typed: TypedAnswer, when: "once" | "later"): void
}

/** The producer's own words to an answer, and whether buyers may read it. */
export function AnswerNote({ code, typed, disabled, onAnswer }: AnswerNoteProps) {
  const t = useWords(dossierWords)
  const [note, setNote] = useState(typed.note)
  const id = `note-${code.replaceAll(".", "-")}`
  return (
    <section className="sheet-card grid gap-4">
      <TextArea
        id={id}
        label={t.note}
        optional={t.optional}
        hint={t.noteHint}
        rows={3}
        maxLength={1000}
        value={note}
        disabled={disabled}
        onChange={({ target }) => {
          setNote(target.value)
          onAnswer({ ...typed, note: target.value }, "later")
        }}
      />
      <label className="flex items-start gap-3">
        <input
          type="checkbox"
          className="mt-0.5 size-6 flex-none accent-lotus"
          checked={typed.shown}
          disabled={disabled || typed.option === null}
          onChange={({ target }) => onAnswer({ ...typed, shown: target.checked }, "once")}
        />
        <span>
          <span className="block font-medium">{t.show}</span>
          <span className="block text-ink-soft text-sm">{t.showHint}</span>
        </span>
      </label>
    </section>
  )
}
