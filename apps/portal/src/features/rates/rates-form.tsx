import type { RateTable } from "@ocop/contract"
import { Button, Field, Problem } from "@ocop/ui"
import { XIcon } from "@phosphor-icons/react"
import { type FormEvent, useState } from "react"
import { useWords } from "../../frame/words"
import { Card } from "../../kit/page"
import { useRefusal } from "../../kit/refusal"
import { useSetRates } from "./use-rates"
import { rateWords } from "./words"

/** A zone as it is typed: every number is text until it is sent. */
interface ZoneDraft {
  zone: RateTable["zones"][number]["zone"]
  steps: { id: number; uptoGrams: string; fee: string }[]
  extra: string
  daysFrom: string
  daysTo: string
}

let made = 0
const stepOf = (uptoGrams = "", fee = "") => ({ id: ++made, uptoGrams, fee })
const draftOf = (zone: RateTable["zones"][number]): ZoneDraft => ({
  zone: zone.zone,
  steps: zone.steps.map(({ uptoGrams, fee }) => stepOf(String(uptoGrams), String(fee))),
  extra: zone.feePerExtraKilogram === null ? "" : String(zone.feePerExtraKilogram),
  daysFrom: String(zone.daysFrom),
  daysTo: String(zone.daysTo),
})
const number = (text: string) => Number(text.replace(/\D/g, "") || "0")

interface RatesFormProps {
  table: RateTable
  /** The first day on which it may hold. */
  from: string
  onClose(): void
}

/** The whole table at once, beginning with the one that holds now. */
export function RatesForm({ table, from, onClose }: RatesFormProps) {
  const t = useWords(rateWords)
  const set = useSetRates()
  const [zones, setZones] = useState(() => table.zones.map(draftOf))
  const [validFrom, setValidFrom] = useState(from)
  const failed = useRefusal(set.error, t.faults)
  const change = (changed: ZoneDraft) => setZones(zones.map((zone) => (zone.zone === changed.zone ? changed : zone)))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const body = {
      validFrom,
      zones: zones.map((zone) => ({
        zone: zone.zone,
        steps: zone.steps.map(({ uptoGrams, fee }) => ({ uptoGrams: number(uptoGrams), fee: number(fee) })),
        feePerExtraKilogram: zone.extra.trim() === "" ? null : number(zone.extra),
        daysFrom: number(zone.daysFrom),
        daysTo: number(zone.daysTo),
      })),
    }
    set.mutate(body, { onSuccess: onClose })
  }
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-4">
      {zones.map((zone) => (
        <ZoneFields key={zone.zone} zone={zone} onChange={change} />
      ))}
      <Field
        id="valid-from"
        type="date"
        min={from}
        label={t.validFrom}
        hint={t.validFromHint}
        value={validFrom}
        onChange={(event) => setValidFrom(event.target.value)}
      />
      {failed && <Problem>{failed}</Problem>}
      <div className="flex flex-wrap gap-3">
        <Button tone="line" className="flex-1" onClick={onClose}>
          {t.cancel}
        </Button>
        <Button type="submit" className="flex-1" pending={set.isPending} pendingLabel={t.working}>
          {t.save}
        </Button>
      </div>
    </form>
  )
}

function ZoneFields({ zone, onChange }: { zone: ZoneDraft; onChange(zone: ZoneDraft): void }) {
  const t = useWords(rateWords)
  const field = (name: string) => `${zone.zone}-${name}`
  const setStep = (id: number, changed: Partial<ZoneDraft["steps"][number]>) =>
    onChange({ ...zone, steps: zone.steps.map((step) => (step.id === id ? { ...step, ...changed } : step)) })
  return (
    <Card title={t.zones[zone.zone]}>
      <ul className="flex flex-col gap-2">
        {zone.steps.map((step) => (
          <li key={step.id} className="grid grid-cols-[1fr_1fr_2.75rem] items-end gap-2">
            <Field
              id={field(`grams-${step.id}`)}
              label={t.upto}
              inputMode="numeric"
              value={step.uptoGrams}
              onChange={(event) => setStep(step.id, { uptoGrams: event.target.value })}
            />
            <Field
              id={field(`fee-${step.id}`)}
              label={t.fee}
              inputMode="numeric"
              value={step.fee}
              onChange={(event) => setStep(step.id, { fee: event.target.value })}
            />
            <button
              type="button"
              className="icon-btn"
              aria-label={t.removeStep(step.uptoGrams)}
              disabled={zone.steps.length === 1}
              onClick={() => onChange({ ...zone, steps: zone.steps.filter(({ id }) => id !== step.id) })}
            >
              <XIcon size={20} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <Button tone="line" onClick={() => onChange({ ...zone, steps: [...zone.steps, stepOf()] })}>
          {t.addStep}
        </Button>
      </p>
      <div className="mt-4 grid items-end gap-3 sm:grid-cols-3">
        <Field
          id={field("extra")}
          label={t.extra}
          hint={t.extraHint}
          inputMode="numeric"
          value={zone.extra}
          onChange={(event) => onChange({ ...zone, extra: event.target.value })}
        />
        <Field
          id={field("days-from")}
          label={`${t.days}, ${t.from}`}
          inputMode="numeric"
          value={zone.daysFrom}
          onChange={(event) => onChange({ ...zone, daysFrom: event.target.value })}
        />
        <Field
          id={field("days-to")}
          label={`${t.days}, ${t.to}`}
          inputMode="numeric"
          value={zone.daysTo}
          onChange={(event) => onChange({ ...zone, daysTo: event.target.value })}
        />
      </div>
    </Card>
  )
}
