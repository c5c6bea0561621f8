import { Button, Heading, Text } from "@medusajs/ui"
import type { DeskDossier } from "@ocop/contract"
import { useState } from "react"
import { Refused, Strip, TextField, useWords } from "../kit"
import { ActForm } from "./act-form"
import { dossierMessages } from "./messages"
import { useDossierAct } from "./use-dossier"

/** The province looks whether a dossier is complete: takes it on, or asks for more until a day. */
export function Reception({ desk }: { desk: DeskDossier }) {
  const { words } = useWords(dossierMessages)
  const [isAsking, setAsking] = useState(false)
  const [until, setUntil] = useState("")
  const accepting = useDossierAct(desk)
  if (!desk.acts.includes("accept")) return null
  return (
    <Strip label={words.reception}>
      <div>
        <Heading level="h2">{words.reception}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {words.receptionAbout}
        </Text>
      </div>
      {isAsking ? (
        <ActForm
          desk={desk}
          noun="requests"
          field="text"
          verb={words.wantMore}
          label={words.wantMoreLabel}
          also={{ until }}
          isReady={until !== ""}
          onClose={() => setAsking(false)}
        >
          <div className="w-48">
            <TextField label={words.wantMoreUntil} type="date" value={until} onChange={setUntil} />
          </div>
        </ActForm>
      ) : (
        <>
          <Refused error={accepting.error} because={words.because} />
          <div className="flex flex-wrap gap-2">
            <Button size="small" isLoading={accepting.isPending} onClick={() => accepting.send("acceptances", {})}>
              {words.accept}
            </Button>
            <Button size="small" variant="secondary" onClick={() => setAsking(true)}>
              {words.wantMore}
            </Button>
          </div>
        </>
      )}
    </Strip>
  )
}
