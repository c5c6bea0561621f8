import type { DraftContent } from "@ocop/contract"
import { TextArea } from "@ocop/ui"
import { useState } from "react"
import { useWords } from "../../frame/words"
import { goodsWords } from "./words"

interface WordsFieldProps {
  id: string
  label: string
  hint?: string
  lines?: number
  maxLength?: number
  value: DraftContent["description"]
  onChange(words: DraftContent["description"]): void
}

/** Text in Vietnamese, and in English for those who write it. */
export function WordsField({ id, label, hint, lines = 2, maxLength = 1000, value, onChange }: WordsFieldProps) {
  const t = useWords(goodsWords)
  const [isEnglish, setEnglish] = useState(Boolean(value?.en))
  const vi = value?.vi ?? ""
  const en = value?.en ?? null
  const tell = (words: { vi: string; en: string | null }) => onChange(words.vi || words.en ? words : null)
  return (
    <div className="flex flex-col gap-2">
      <TextArea
        id={id}
        label={label}
        hint={hint}
        rows={lines}
        maxLength={maxLength}
        value={vi}
        onChange={(event) => tell({ vi: event.target.value, en })}
      />
      {isEnglish ? (
        <TextArea
          id={`${id}-en`}
          label={`${label} · English`}
          rows={lines}
          maxLength={maxLength}
          value={en ?? ""}
          onChange={(event) => tell({ vi, en: event.target.value || null })}
        />
      ) : (
        <button type="button" className="link self-start text-sm" onClick={() => setEnglish(true)}>
          {t.inEnglish} ({t.optional})
        </button>
      )}
    </div>
  )
}
