import { CRITERIA_SETS, type ListingContent, proposeGroup } from "@ocop/domain"
import { Field, Select } from "@ocop/ui"
import { useLocale, useWords } from "../../frame/words"
import { Card } from "../../kit/page"
import type { FormPartProps } from "./form-props"
import { goodsWords } from "./words"
import { WordsField } from "./words-field"

/** Name, group and the maker's own words. The group is proposed from the name until somebody chooses. */
export function WhatItIs({ content, onChange }: FormPartProps) {
  const t = useWords(goodsWords)
  const locale = useLocale()
  const proposed = proposeGroup(content.name ?? "")
  const group = content.group ?? proposed.group
  const set = content.criteriaSet ?? (group === proposed.group ? proposed.criteriaSet : null)
  return (
    <Card>
      <div className="flex flex-col gap-4">
        <Field
          id="name"
          label={t.name}
          hint={t.nameHint}
          value={content.name ?? ""}
          onChange={(event) => onChange({ name: event.target.value })}
          maxLength={120}
          required
        />
        <Select
          id="group"
          label={t.group}
          value={group}
          onChange={(event) => onChange({ group: event.target.value as ListingContent["group"], criteriaSet: null })}
        >
          {Object.entries(t.groups).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
        <Select
          id="set"
          label={t.criteriaSet}
          value={set ?? ""}
          onChange={(event) => onChange({ group, criteriaSet: Number(event.target.value) || null })}
        >
          <option value="">{t.unknownSet}</option>
          {CRITERIA_SETS.filter((one) => one.group === group).map((one) => (
            <option key={one.number} value={one.number}>
              {one[locale]}
            </option>
          ))}
        </Select>
        <WordsField
          id="description"
          label={t.description}
          hint={t.descriptionHint}
          lines={4}
          value={content.description}
          onChange={(description) => onChange({ description })}
        />
      </div>
    </Card>
  )
}
