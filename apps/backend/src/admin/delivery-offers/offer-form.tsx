import { Button } from "@medusajs/ui"
import type { DeliveryOfferInput } from "@ocop/contract"
import { type FormEvent, useState } from "react"
import { AskFailed, ChoiceField, Refused, Strip, TextField, useAct } from "../kit"
import type { OfferWords } from "./messages"

const EVERYBODY = "everybody"

interface OfferFormProps {
  producers: { id: string; name: string }[]
  words: OfferWords
}

/** A new free delivery: for whom, from how much, who pays, on which days. */
export function OfferForm({ producers, words }: OfferFormProps) {
  const [producer, setProducer] = useState(EVERYBODY)
  const [threshold, setThreshold] = useState("300000")
  const [grantedBy, setGrantedBy] = useState<DeliveryOfferInput["grantedBy"]>("operator")
  const [from, setFrom] = useState("")
  const [until, setUntil] = useState("")
  const act = useAct()
  const fields = act.error instanceof AskFailed ? act.error.fields : {}
  const problem = (name: keyof OfferWords["because"]) => (fields[name] ? words.because[name] : undefined)

  const offer = (event: FormEvent) => {
    event.preventDefault()
    const body: DeliveryOfferInput = {
      producerId: producer === EVERYBODY ? null : producer,
      threshold: Number(threshold.replace(/\D/g, "")),
      grantedBy,
      validFrom: from,
      validUntil: until || null,
    }
    act.mutate({ path: "/admin/delivery-offers", body })
  }
  return (
    <Strip label={words.add}>
      <form onSubmit={offer} className="grid max-w-3xl gap-4 sm:grid-cols-2">
        <ChoiceField
          label={words.producer}
          value={producer}
          onChange={setProducer}
          options={{ [EVERYBODY]: words.everybody, ...Object.fromEntries(producers.map(({ id, name }) => [id, name])) }}
        />
        <ChoiceField
          label={words.grantedBy}
          value={grantedBy}
          onChange={setGrantedBy}
          options={{ operator: words.operator, producer: words.producerPays }}
          problem={problem("grantedBy")}
        />
        <TextField
          label={words.threshold}
          value={threshold}
          onChange={setThreshold}
          maxLength={12}
          problem={problem("threshold")}
        />
        <TextField label={words.from} type="date" value={from} onChange={setFrom} problem={problem("validFrom")} />
        <TextField label={words.until} type="date" value={until} onChange={setUntil} problem={problem("validUntil")} />
        <div className="flex items-end">
          <Button size="small" type="submit" isLoading={act.isPending}>
            {words.save}
          </Button>
        </div>
      </form>
      <Refused error={Object.keys(fields).length > 0 ? null : act.error} />
    </Strip>
  )
}
