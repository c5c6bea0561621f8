import { type ReactNode, useState } from "react"
import type { Locale } from "@/i18n"
import { searchMessages } from "./messages"

export interface Choice {
  value: string
  label: ReactNode
  /** How many would be left; null where nobody counts. */
  count: number | null
  chosen: boolean
}

interface FacetGroupProps {
  title: string
  locale: Locale
  choices: readonly Choice[]
  /** So many stand open, the rest behind a press; those chosen are always open. */
  folded?: number
  onToggle: (value: string) => void
}

/** One facet: boxes to tick, each with its count. Left out when it offers nothing. */
export function FacetGroup({ title, locale, choices, folded = 99, onToggle }: FacetGroupProps) {
  const [open, setOpen] = useState(false)
  if (choices.length === 0) return null
  const shown = open ? choices : choices.filter(({ chosen }, index) => index < folded || chosen)
  const hidden = choices.length - shown.length
  return (
    <details open className="facet">
      <summary>{title}</summary>
      <fieldset aria-label={title}>
        {shown.map(({ value, label, count, chosen }) => (
          <label key={value} className="facet-choice">
            <input type="checkbox" checked={chosen} onChange={() => onToggle(value)} />
            <span>{label}</span>
            {count !== null && <span className="text-ink-faint text-tiny tabular-nums">{count}</span>}
          </label>
        ))}
        {hidden > 0 && (
          <button type="button" className="link min-h-11 text-sm" onClick={() => setOpen(true)}>
            {searchMessages[locale].moreProvinces(hidden)}
          </button>
        )}
      </fieldset>
    </details>
  )
}
