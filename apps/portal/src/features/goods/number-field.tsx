import { Field } from "@ocop/ui"
import type { ReactNode } from "react"

interface NumberFieldProps {
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
  value: number | null
  onChange(value: number | null): void
  /** Thousands are grouped while one types, as prices are written. */
  grouped?: boolean
  /** Said after the number: ₫, gam. */
  unit?: string
  autoFocus?: boolean
  large?: boolean
}

/** A whole number typed on a phone's number pad; what is no digit is not taken. */
export function NumberField({ value, onChange, grouped, unit, large, ...field }: NumberFieldProps) {
  const shown = value === null ? "" : grouped ? grouping(value) : String(value)
  return (
    <div className="relative">
      <Field
        {...field}
        inputMode="numeric"
        autoComplete="off"
        value={shown}
        onChange={(event) => onChange(numberIn(event.target.value))}
        className={`tabular-nums ${large ? "min-h-16! text-2xl font-semibold" : ""} ${unit ? (large ? "pr-14!" : "pr-8! pl-3!") : ""}`}
      />
      {unit && (
        <span
          aria-hidden
          className={`pointer-events-none absolute text-ink-soft ${large ? "right-4 bottom-4 text-xl" : "right-3 bottom-3"}`}
        >
          {unit}
        </span>
      )}
    </div>
  )
}

const grouping = (value: number) => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ".")

function numberIn(text: string): number | null {
  const digits = text.replace(/\D/g, "").slice(0, 10)
  return digits === "" ? null : Number(digits)
}
