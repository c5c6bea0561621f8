import { Button, Heading, Text } from "@medusajs/ui"
import type { DeskDossier } from "@ocop/contract"
import { criteriaOf } from "@ocop/domain"
import { type FormEvent, useState } from "react"
import { Refused, Strip, TextField, useWords } from "../kit"
import { dossierMessages } from "./messages"
import { useDossierAct } from "./use-dossier"

/** Files what came on paper, once every criterion is answered as the paper says. */
export function FilePaper({ desk }: { desk: DeskDossier }) {
  const { words } = useWords(dossierMessages)
  const { dossier, set } = desk
  const [signedBy, setSignedBy] = useState(dossier.declaredName ?? dossier.producer.representative ?? "")
  const filing = useDossierAct(desk)
  if (!desk.canWrite) return null
  const open = criteriaOf(set).filter(({ code }) => dossier.answers.options[code] === undefined).length
  const submit = (event: FormEvent) => {
    event.preventDefault()
    filing.send("filings", { version: dossier.version, declaredName: signedBy.trim() })
  }
  return (
    <Strip label={words.filePaper}>
      <Heading level="h2">{words.filePaper}</Heading>
      {open > 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {words.incomplete(open)}
        </Text>
      )}
      <form onSubmit={submit} className="flex flex-col gap-y-3">
        <TextField label={words.signedBy} value={signedBy} maxLength={120} onChange={setSignedBy} />
        <Refused error={filing.error} because={words.because} />
        <div>
          <Button
            type="submit"
            size="small"
            isLoading={filing.isPending}
            disabled={open > 0 || signedBy.trim().length < 2}
          >
            {words.filePaperDo}
          </Button>
        </div>
      </form>
    </Strip>
  )
}
