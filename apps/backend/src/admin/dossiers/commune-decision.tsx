import { Button, Heading, InlineTip } from "@medusajs/ui"
import type { DeskDossier } from "@ocop/contract"
import { useState } from "react"
import { Refused, useWords } from "../kit"
import { ActForm } from "./act-form"
import { dossierMessages } from "./messages"
import { useDossierAct } from "./use-dossier"

/** Forward, return or do not propose. Forwarding sends the form as it was saved, so nothing may wait unsaved. */
export function CommuneDecision({ desk, isChanged }: { desk: DeskDossier; isChanged: boolean }) {
  const { words } = useWords(dossierMessages)
  const [asked, setAsked] = useState<"return" | "reject" | null>(null)
  const forwarding = useDossierAct(desk)
  const { dossier, assessment } = desk
  const isCommented = dossier.comments.some(
    ({ stage, at }) => stage === "commune" && dossier.filedAt !== null && at >= dossier.filedAt,
  )
  const close = () => setAsked(null)
  return (
    <section className="flex flex-col gap-y-3" aria-label={words.decide}>
      <Heading level="h3">{words.decide}</Heading>
      {asked === "return" && (
        <ActForm
          desk={desk}
          noun="returns"
          field="text"
          verb={words.return}
          label={words.returnLabel}
          hint={words.returnHint}
          isOptional={isCommented}
          onClose={close}
        />
      )}
      {asked === "reject" && (
        <ActForm
          desk={desk}
          noun="rejections"
          field="ground"
          verb={words.reject}
          label={words.rejectLabel}
          hint={words.rejectHint}
          onClose={close}
        />
      )}
      {asked === null && (
        <>
          {isChanged && (
            <InlineTip variant="info" label={words.assessment}>
              {words.saveFirst}
            </InlineTip>
          )}
          <Refused error={forwarding.error} because={words.because} />
          <div className="flex flex-wrap gap-2">
            <Button
              size="small"
              isLoading={forwarding.isPending}
              disabled={isChanged}
              onClick={() => forwarding.send("forwards", { version: assessment.version })}
            >
              {words.forward}
            </Button>
            <Button size="small" variant="secondary" onClick={() => setAsked("return")}>
              {words.return}
            </Button>
            <Button size="small" variant="danger" onClick={() => setAsked("reject")}>
              {words.reject}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
