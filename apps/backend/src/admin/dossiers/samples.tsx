import { Button, Heading, Text } from "@medusajs/ui"
import type { DeskDossier } from "@ocop/contract"
import { type FormEvent, useState } from "react"
import { Fold, Refused, Strip, TextField, useWords } from "../kit"
import { dossierMessages } from "./messages"
import { useDossierAct } from "./use-dossier"

const SAMPLES = 5

/** How many of the five samples came, and when. */
export function Samples({ desk }: { desk: DeskDossier }) {
  const { words, date } = useWords(dossierMessages)
  const { samplesReceived: got, samplesReceivedOn: on } = desk.dossier
  if (!desk.canReceiveSamples && got === null) return null
  return (
    <Strip label={words.samples}>
      <div>
        <Heading level="h2">{words.samples}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {got !== null && on ? words.samplesGot(got, date(on)) : `${words.samplesAbout} ${words.noSamples}`}
        </Text>
      </div>
      {desk.canReceiveSamples && (
        <Fold title={words.samplesWrite}>
          <SamplesForm key={`${got} ${on}`} desk={desk} />
        </Fold>
      )}
    </Strip>
  )
}

function SamplesForm({ desk }: { desk: DeskDossier }) {
  const { words } = useWords(dossierMessages)
  const [count, setCount] = useState(String(desk.dossier.samplesReceived ?? SAMPLES))
  const [on, setOn] = useState(desk.dossier.samplesReceivedOn ?? desk.today)
  const receiving = useDossierAct(desk)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    receiving.send("samples", { count: Number(count), on })
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-y-3">
      <div className="grid grid-cols-2 gap-4">
        <TextField label={words.samplesCount} type="number" value={count} onChange={setCount} />
        <TextField label={words.samplesOn} type="date" value={on} onChange={setOn} />
      </div>
      <Refused error={receiving.error} because={words.because} />
      <div>
        <Button
          type="submit"
          size="small"
          variant="secondary"
          isLoading={receiving.isPending}
          disabled={!on || count === ""}
        >
          {words.send}
        </Button>
      </div>
    </form>
  )
}
