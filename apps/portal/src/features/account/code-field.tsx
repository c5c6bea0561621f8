import { Button, Field } from "@ocop/ui"
import { useWords } from "../../frame/words"
import { accountWords } from "./words"

interface CodeFieldProps {
  label: string
  hint: string
  value: string
  onChange(value: string): void
  error?: string | null
  /** Seconds until another code may be sent. */
  wait: number
  isSending: boolean
  again(): void
}

/** The code that arrived; phones fill it in by themselves. */
export function CodeField({ label, hint, value, onChange, error, wait, isSending, again }: CodeFieldProps) {
  const t = useWords(accountWords)
  return (
    <div>
      <Field
        id="code"
        label={label}
        hint={hint}
        error={error}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        inputMode="text"
        autoComplete="one-time-code"
        autoCapitalize="characters"
        maxLength={12}
        className="tabular-nums"
        required
      />
      {wait > 0 ? (
        <p className="mt-2 text-sm text-ink-soft">{t.sendAgainIn(wait)}</p>
      ) : (
        <Button tone="quiet" className="px-0!" pending={isSending} pendingLabel={t.sending} onClick={again}>
          {t.sendAgain}
        </Button>
      )}
    </div>
  )
}
