import { Button, Field } from "@ocop/ui"
import type { FormEvent } from "react"
import { useWords } from "../../frame/words"
import { joiningWords } from "./words"

interface NameStepProps {
  value: string
  onChange(name: string): void
  onNext(event: FormEvent): void
}

export function NameStep({ value, onChange, onNext }: NameStepProps) {
  const t = useWords(joiningWords)
  return (
    <form onSubmit={onNext} className="flex flex-col gap-5">
      <Field
        id="name"
        label={t.nameLabel}
        hint={t.nameHint}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        autoComplete="organization"
        minLength={2}
        maxLength={200}
        required
        autoFocus
      />
      <Button type="submit">{t.next}</Button>
    </form>
  )
}
