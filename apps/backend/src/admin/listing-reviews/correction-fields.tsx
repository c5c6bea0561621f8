import { Text } from "@medusajs/ui"
import type { Corrections, ListingReview } from "@ocop/contract"
import { CRITERIA_SETS } from "@ocop/domain"
import { ChoiceField, TextField, useWords } from "../kit"
import { reviewMessages } from "./messages"

interface CorrectionFieldsProps {
  review: ListingReview
  corrections: Corrections
  onChange(corrections: Corrections): void
}

const UNKNOWN = "none"

/** What the reviewer may put right: group and set, and what stands on the label's photograph. */
export function CorrectionFields({ review: { content }, corrections, onChange }: CorrectionFieldsProps) {
  const { words, locale } = useWords(reviewMessages)
  const stands = { ...content, ...corrections }
  const sets = CRITERIA_SETS.filter(({ group }) => group === stands.group)
  const setOptions = Object.fromEntries([
    [UNKNOWN, words.unknownSet],
    ...sets.map((set) => [String(set.number), `${set.number}. ${set[locale]}`]),
  ])
  const tell = (part: Corrections) => onChange({ ...corrections, ...part })
  const text = (field: "ingredients" | "storage" | "warnings") => ({
    label: words.fields[field],
    lines: 2,
    value: stands[field]?.vi ?? "",
    onChange: (vi: string) => tell({ [field]: vi.trim() ? { vi, en: stands[field]?.en ?? null } : null }),
  })
  return (
    <section className="flex max-w-3xl flex-col gap-y-3">
      <Text size="small" className="text-ui-fg-subtle">
        {words.correctionsHint}
      </Text>
      <div className="grid gap-4 sm:grid-cols-2">
        <ChoiceField
          label={words.fields.group}
          options={words.groups}
          value={stands.group}
          onChange={(group) => tell({ group: group as Corrections["group"], criteriaSet: null })}
        />
        <ChoiceField
          label={words.fields.criteriaSet}
          options={setOptions}
          value={stands.criteriaSet ? String(stands.criteriaSet) : UNKNOWN}
          onChange={(set) => tell({ criteriaSet: set === UNKNOWN ? null : Number(set) })}
        />
        <TextField {...text("ingredients")} maxLength={1000} />
        <TextField {...text("storage")} maxLength={500} />
        <TextField
          label={words.fields.shelfLifeDays}
          type="number"
          value={stands.shelfLifeDays ? String(stands.shelfLifeDays) : ""}
          onChange={(days) => tell({ shelfLifeDays: Number.parseInt(days, 10) || null })}
        />
        <TextField
          label={words.fields.declarationNumber}
          value={stands.declarationNumber ?? ""}
          maxLength={80}
          onChange={(number) => tell({ declarationNumber: number.trim() ? number : null })}
        />
        <TextField {...text("warnings")} maxLength={500} />
      </div>
    </section>
  )
}
