import { Button } from "@medusajs/ui"
import type { DeskDossier } from "@ocop/contract"
import { type FormEvent, type ReactNode, useState } from "react"
import { kitMessages, Refused, TextField, useWords } from "../kit"
import { dossierMessages } from "./messages"
import { useDossierAct } from "./use-dossier"

interface ActFormProps {
  desk: DeskDossier
  noun: string
  /** What the button says that does it. */
  verb: string
  label: string
  hint?: string
  /** The body's field for the words, and what else goes out. */
  field: string
  also?: Record<string, unknown>
  /** Words may be left out, because others are there. */
  isOptional?: boolean
  isReady?: boolean
  children?: ReactNode
  onClose(): void
}

/** One decision that goes to the maker with words. */
export function ActForm({
  desk,
  noun,
  verb,
  label,
  hint,
  field,
  also,
  isOptional,
  isReady = true,
  children,
  onClose,
}: ActFormProps) {
  const { words } = useWords(dossierMessages)
  const { words: kit } = useWords(kitMessages)
  const [text, setText] = useState("")
  const acting = useDossierAct(desk)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    acting.send(noun, { [field]: text.trim(), ...also }, onClose)
  }
  const isTold = text.trim().length >= 3 || isOptional
  return (
    <form onSubmit={submit} className="flex max-w-2xl flex-col gap-y-3">
      <TextField label={label} hint={hint} lines={4} maxLength={2000} value={text} onChange={setText} />
      {children}
      <Refused error={acting.error} because={words.because} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="small" isLoading={acting.isPending} disabled={!isTold || !isReady}>
          {verb}
        </Button>
        <Button type="button" size="small" variant="secondary" onClick={onClose}>
          {kit.back}
        </Button>
      </div>
    </form>
  )
}
