import { Button, Heading, Text } from "@medusajs/ui"
import type { DeskDossier } from "@ocop/contract"
import { isReadyToFile, missingToFile } from "@ocop/domain"
import { type FormEvent, useState } from "react"
import { AskFailed, Refused, Strip, TextField, useWords } from "../kit"
import { dossierMessages } from "./messages"
import { useDossierAct } from "./use-dossier"

/** Files what came on paper, once every criterion is answered as the paper says. */
export function FilePaper({ desk }: { desk: DeskDossier }) {
  const { words, date } = useWords(dossierMessages)
  const { dossier, set } = desk
  const [signedBy, setSignedBy] = useState(dossier.declaredName ?? dossier.producer.representative ?? "")
  const filing = useDossierAct(desk)
  if (!desk.canWrite) return null
  // The window of a renewal is asked by the backend, which knows the day.
  const missing = missingToFile({ ...dossier, set, renewal: null })
  const opensOn = filing.error instanceof AskFailed ? filing.error.fields.renewal : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    filing.send("filings", { version: dossier.version, declaredName: signedBy.trim() })
  }
  return (
    <Strip label={words.filePaper}>
      <Heading level="h2">{words.filePaper}</Heading>
      {missing.answers.length > 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {words.incomplete(missing.answers.length)}
        </Text>
      )}
      {missing.changes && (
        <Text size="small" className="text-ui-fg-subtle">
          {words.missingChanges[missing.changes]}
        </Text>
      )}
      <form onSubmit={submit} className="flex flex-col gap-y-3">
        <TextField label={words.signedBy} value={signedBy} maxLength={120} onChange={setSignedBy} />
        <Refused error={filing.error} because={opensOn ? { [opensOn]: words.opensOn(date(opensOn)) } : words.because} />
        <div>
          <Button
            type="submit"
            size="small"
            isLoading={filing.isPending}
            disabled={!isReadyToFile(missing) || signedBy.trim().length < 2}
          >
            {words.filePaperDo}
          </Button>
        </div>
      </form>
    </Strip>
  )
}
