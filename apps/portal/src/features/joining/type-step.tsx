import type { ProducerType } from "@ocop/contract"
import { Button, RadioCard } from "@ocop/ui"
import type { FormEvent } from "react"
import { useWords } from "../../frame/words"
import { joiningWords } from "./words"

/** Households first: most of those who open a shop themselves are one. */
export const PRODUCER_TYPES_ASKED: readonly ProducerType[] = [
  "household_business",
  "cooperative",
  "cooperative_group",
  "company",
  "farm",
  "association",
]

interface TypeStepProps {
  value: ProducerType | null
  onChange(type: ProducerType): void
  onNext(event: FormEvent): void
}

export function TypeStep({ value, onChange, onNext }: TypeStepProps) {
  const t = useWords(joiningWords)
  return (
    <form onSubmit={onNext} className="flex flex-col gap-5">
      <fieldset className="flex flex-col gap-2.5">
        <legend className="sr-only">{t.askType}</legend>
        {PRODUCER_TYPES_ASKED.map((type) => (
          <RadioCard
            key={type}
            name="type"
            value={type}
            checked={value === type}
            onChange={() => onChange(type)}
            title={t.types[type]}
            detail={t.typeNotes[type]}
          />
        ))}
      </fieldset>
      <Button type="submit">{value ? t.next : t.skip}</Button>
    </form>
  )
}
