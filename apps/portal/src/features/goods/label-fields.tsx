import { Field } from "@ocop/ui"
import { useWords } from "../../frame/words"
import { Card } from "../../kit/page"
import type { FormPartProps } from "./form-props"
import { NumberField } from "./number-field"
import { PhotoInput } from "./photo-input"
import { PhotoStrip } from "./photo-strip"
import { goodsWords } from "./words"
import { WordsField } from "./words-field"

/** What a label says; a photograph of it is an answer too. */
export function LabelFields({ content, onChange }: FormPartProps) {
  const t = useWords(goodsWords)
  const labels = content.labelPhotos ?? []
  return (
    <Card title={t.label}>
      <p className="mb-3 text-ink-soft">{t.labelLead}</p>
      <div className="flex flex-col gap-4">
        <PhotoStrip photos={labels} onChange={(labelPhotos) => onChange({ labelPhotos })} alt={t.labelPhotos} />
        {labels.length < 4 && (
          <PhotoInput label={t.labelPhoto} onPhoto={(id) => onChange({ labelPhotos: [...new Set([...labels, id])] })} />
        )}
        <WordsField
          id="ingredients"
          label={t.ingredients}
          value={content.ingredients}
          onChange={(ingredients) => onChange({ ingredients })}
        />
        <WordsField
          id="storage"
          label={t.storage}
          maxLength={500}
          value={content.storage}
          onChange={(storage) => onChange({ storage })}
        />
        <NumberField
          id="shelf-life"
          label={t.shelfLife}
          value={content.shelfLifeDays ?? null}
          onChange={(shelfLifeDays) => onChange({ shelfLifeDays })}
        />
        <Field
          id="declaration"
          label={t.declaration}
          value={content.declarationNumber ?? ""}
          onChange={(event) => onChange({ declarationNumber: event.target.value || null })}
          maxLength={80}
        />
        <WordsField
          id="warnings"
          label={t.warnings}
          maxLength={500}
          value={content.warnings}
          onChange={(warnings) => onChange({ warnings })}
        />
      </div>
    </Card>
  )
}
