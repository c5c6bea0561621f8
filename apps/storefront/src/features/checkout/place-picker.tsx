"use client"

import type { CommuneOption } from "@ocop/contract"
import type { Locale } from "@/i18n"
import { CommuneCombobox } from "./commune-combobox"
import { CommuneSelects } from "./commune-selects"

interface PlacePickerProps {
  /** Of the text field; errors point at it. */
  id: string
  locale: Locale
  value: CommuneOption | null
  /** Must keep its identity between renders. Null while the person is choosing again. */
  onChange: (commune: CommuneOption | null) => void
  error?: string | undefined
}

/** Where a parcel goes: typed by new or old name, or chosen province first. Both always show the same commune. */
export function PlacePicker({ id, locale, value, onChange, error }: PlacePickerProps) {
  return (
    <div className="grid gap-4">
      <CommuneCombobox id={id} locale={locale} value={value} onChange={onChange} error={error} />
      <CommuneSelects id={id} locale={locale} value={value} onChange={onChange} />
    </div>
  )
}
