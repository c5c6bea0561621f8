import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from "react"

interface FieldFrame {
  id: string
  label: ReactNode
  /** A short help under the label. */
  hint?: ReactNode
  /** What is wrong with what was typed, in words; typed text stays. */
  error?: ReactNode
  /** Said beside the label of a field that may stay empty. */
  optional?: string
}

/** Label above, help below it, the error beside what failed. */
function Frame({ id, label, hint, error, optional, children }: FieldFrame & { children: ReactNode }) {
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-medium">
        {label}
        {optional && <span className="font-normal text-ink-soft"> ({optional})</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="mb-1.5 text-sm text-ink-soft">
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p id={`${id}-error`} className="mt-1.5 text-sm font-medium text-lacquer">
          {error}
        </p>
      )}
    </div>
  )
}

const described = ({ id, hint, error }: FieldFrame) =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined

type Rest<T> = Omit<T, keyof FieldFrame>

export function Field({
  id,
  label,
  hint,
  error,
  optional,
  className = "",
  ...input
}: FieldFrame & Rest<InputHTMLAttributes<HTMLInputElement>>) {
  const frame = { id, label, hint, error, optional }
  return (
    <Frame {...frame}>
      <input
        {...input}
        id={id}
        className={`input ${className}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={described(frame)}
      />
    </Frame>
  )
}

export function TextArea({
  id,
  label,
  hint,
  error,
  optional,
  className = "",
  ...input
}: FieldFrame & Rest<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  const frame = { id, label, hint, error, optional }
  return (
    <Frame {...frame}>
      <textarea
        {...input}
        id={id}
        className={`input ${className}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={described(frame)}
      />
    </Frame>
  )
}

export function Select({
  id,
  label,
  hint,
  error,
  optional,
  className = "",
  children,
  ...select
}: FieldFrame & Rest<SelectHTMLAttributes<HTMLSelectElement>>) {
  const frame = { id, label, hint, error, optional }
  return (
    <Frame {...frame}>
      <select
        {...select}
        id={id}
        className={`input ${className}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={described(frame)}
      >
        {children}
      </select>
    </Frame>
  )
}

interface RadioCardProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "title"> {
  title: ReactNode
  detail?: ReactNode
  /** Right of the title: a fee, a price. */
  aside?: ReactNode
}

/** One choice of a group that is pressed as a whole. Put several in a fieldset with a legend. */
export function RadioCard({ title, detail, aside, className = "", ...input }: RadioCardProps) {
  return (
    <label className={`radio-card ${className}`}>
      <input {...input} type="radio" className="mt-1 size-5 flex-none accent-lotus" />
      <span className="min-w-0 flex-1">
        <span className="flex flex-wrap justify-between gap-x-3 font-semibold">
          <span>{title}</span>
          {aside && <span className="price">{aside}</span>}
        </span>
        {detail && <span className="block text-sm text-ink-soft">{detail}</span>}
      </span>
    </label>
  )
}
