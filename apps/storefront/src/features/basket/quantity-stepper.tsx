"use client"

import { useEffect, useState } from "react"

interface StepperProps {
  value: number
  min?: number
  max: number
  onChange: (value: number) => void
  /** "Số lượng Gạo Ngọc đỏ, túi 2 kg": what is counted. */
  label: string
  fewer: string
  more: string
  disabled?: boolean
}

/** Minus, a number that can be typed, plus: 44 px each. Typing takes effect when the field is left or Enter is pressed. */
export function QuantityStepper({ value, min = 1, max, onChange, label, fewer, more, disabled = false }: StepperProps) {
  const [typed, setTyped] = useState(String(value))
  useEffect(() => setTyped(String(value)), [value])

  const settle = () => {
    const wanted = Number.parseInt(typed, 10)
    const next = Number.isNaN(wanted) ? value : Math.min(Math.max(wanted, min), Math.max(max, min))
    setTyped(String(next))
    if (next !== value) onChange(next)
  }

  return (
    <fieldset
      disabled={disabled}
      aria-label={label}
      className="inline-flex min-h-12 items-center rounded-control border-[1.5px] border-rule bg-raised focus-within:border-lotus"
    >
      <StepButton
        label={fewer}
        disabled={value <= min}
        onClick={() => onChange(value - 1)}
        path="M224,128a8,8,0,0,1-8,8H40a8,8,0,0,1,0-16H216A8,8,0,0,1,224,128Z"
      />
      <input
        aria-label={label}
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        value={typed}
        onChange={(event) => setTyped(event.target.value.replace(/\D/g, ""))}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return
          event.preventDefault()
          settle()
        }}
        className="h-11 w-11 rounded-tag bg-transparent text-center font-semibold tabular-nums"
      />
      <StepButton
        label={more}
        disabled={value >= max}
        onClick={() => onChange(value + 1)}
        path="M224,128a8,8,0,0,1-8,8H136v80a8,8,0,0,1-16,0V136H40a8,8,0,0,1,0-16h80V40a8,8,0,0,1,16,0v80h80A8,8,0,0,1,224,128Z"
      />
    </fieldset>
  )
}

function StepButton({
  label,
  disabled,
  onClick,
  path,
}: {
  label: string
  disabled: boolean
  onClick: () => void
  path: string
}) {
  return (
    <button
      type="button"
      aria-label={label}
      disabled={disabled}
      onClick={onClick}
      className="grid size-11 place-items-center rounded-control hover:bg-sunken disabled:text-ink-faint disabled:opacity-50"
    >
      <svg width="18" height="18" viewBox="0 0 256 256" fill="currentColor" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  )
}
