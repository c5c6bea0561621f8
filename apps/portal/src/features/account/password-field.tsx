import { Field } from "@ocop/ui"
import { type ReactNode, useState } from "react"
import { useWords } from "../../frame/words"
import { accountWords } from "./words"

interface PasswordFieldProps {
  id: string
  label: string
  value: string
  onChange(value: string): void
  hint?: string
  error?: ReactNode
  isNew?: boolean
}

/** A password that can be looked at: long sentences are hard to type blindly on a phone. */
export function PasswordField({ id, label, value, onChange, hint, error, isNew = false }: PasswordFieldProps) {
  const t = useWords(accountWords)
  const [isShown, setShown] = useState(false)
  return (
    <div className="relative">
      <Field
        id={id}
        label={label}
        hint={hint}
        error={error}
        type={isShown ? "text" : "password"}
        autoComplete={isNew ? "new-password" : "current-password"}
        autoCapitalize="none"
        spellCheck={false}
        className="pr-20"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        required
      />
      <button
        type="button"
        className="absolute top-0 right-0 min-h-11 px-1 text-sm font-medium text-lotus -mt-2.5"
        aria-pressed={isShown}
        aria-controls={id}
        onClick={() => setShown(!isShown)}
      >
        {isShown ? t.hide : t.show}
      </button>
    </div>
  )
}
