import { Button } from "@medusajs/ui"
import type { DeskDossier, Registration } from "@ocop/contract"
import { type FormEvent, useState } from "react"
import { Fold, Refused, Strip, TextField, useWords } from "../kit"
import { dossierMessages } from "./messages"
import { useDossierAct } from "./use-dossier"

type Told = Omit<Registration, "communeCode">
const NUMBERS = ["since", "workers", "localWorkers"] as const
const LINES: Partial<Record<keyof Told, { lines: number; most: number }>> = {
  rawMaterial: { lines: 2, most: 500 },
  story: { lines: 4, most: 2000 },
}

/** Form 01 as the paper has it; what it leaves open stays open. */
export function PaperRegistration({ desk }: { desk: DeskDossier }) {
  const { words } = useWords(dossierMessages)
  if (!desk.canWrite) return null
  return (
    <Strip label={words.form01}>
      <Fold title={words.form01}>
        {/* Begun anew with what was saved, not with every version: answers that are saved meanwhile leave it alone. */}
        <Form key={JSON.stringify(desk.dossier.registration)} desk={desk} />
      </Fold>
    </Strip>
  )
}

function Form({ desk }: { desk: DeskDossier }) {
  const { words } = useWords(dossierMessages)
  const { communeCode: _entered, ...told } = desk.dossier.registration
  const [form, setForm] = useState<Told>(told)
  const saving = useDossierAct(desk, { said: words.saved })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.send("registration", { version: desk.dossier.version, registration: form })
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-y-3">
      {(Object.keys(words.registration) as (keyof Told)[]).map((name) => (
        <TextField
          key={name}
          label={words.registration[name]}
          value={String(form[name] ?? "")}
          lines={LINES[name]?.lines ?? 1}
          maxLength={isNumber(name) ? 6 : (LINES[name]?.most ?? 120)}
          onChange={(text) => setForm({ ...form, [name]: isNumber(name) ? numberIn(text) : text })}
        />
      ))}
      <Refused error={saving.error} because={words.because} />
      <div>
        <Button type="submit" size="small" variant="secondary" isLoading={saving.isPending}>
          {words.save}
        </Button>
      </div>
    </form>
  )
}

const isNumber = (name: keyof Told): name is (typeof NUMBERS)[number] => NUMBERS.some((one) => one === name)

const numberIn = (typed: string): number | null => {
  const digits = typed.replace(/\D/g, "")
  return digits === "" ? null : Number(digits)
}
