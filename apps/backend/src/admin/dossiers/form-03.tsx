import { Button, Heading, Text } from "@medusajs/ui"
import type { Assessment, DeskDossier } from "@ocop/contract"
import { COMMUNE_CHECKS } from "@ocop/domain"
import { type FormEvent, useState } from "react"
import { Refused, Strip, TextField, useWords } from "../kit"
import { CheckFields } from "./check-fields"
import { CommuneDecision } from "./commune-decision"
import { dossierMessages } from "./messages"
import { useDossierAct } from "./use-dossier"

/** Form 03: to be filled in while the commune has the dossier, to be read afterwards. */
export function Form03({ desk }: { desk: DeskDossier }) {
  const { words } = useWords(dossierMessages)
  const { acts, assessment, dossier } = desk
  if (!acts.includes("forward") && assessment.version === 0) return null
  return (
    <Strip label={words.assessment}>
      <div>
        <Heading level="h2">{words.assessment}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {words.assessmentAbout}
        </Text>
      </div>
      {acts.includes("forward") ? (
        <Writing key={`${dossier.revision} ${assessment.version}`} desk={desk} />
      ) : (
        <Written assessment={assessment} />
      )}
    </Strip>
  )
}

function Writing({ desk }: { desk: DeskDossier }) {
  const { words } = useWords(dossierMessages)
  const { assessment } = desk
  const [checks, setChecks] = useState(assessment.checks)
  const [proposal, setProposal] = useState(assessment.proposal)
  const saving = useDossierAct(desk, { said: words.savedForm })
  const isChanged = JSON.stringify([checks, proposal]) !== JSON.stringify([assessment.checks, assessment.proposal])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.send("assessment", { version: assessment.version, checks, proposal })
  }
  return (
    <>
      <form onSubmit={submit} className="flex flex-col gap-y-4">
        {COMMUNE_CHECKS.map((check) => (
          <CheckFields
            key={check}
            check={check}
            result={checks[check]}
            onChange={(result) => setChecks({ ...checks, [check]: result })}
          />
        ))}
        <TextField
          label={words.proposal}
          hint={words.proposalHint}
          lines={4}
          maxLength={4000}
          value={proposal}
          onChange={setProposal}
        />
        <Refused error={saving.error} because={words.because} />
        <div>
          <Button type="submit" size="small" variant="secondary" isLoading={saving.isPending} disabled={!isChanged}>
            {words.saveForm}
          </Button>
        </div>
      </form>
      <CommuneDecision desk={desk} isChanged={isChanged} />
    </>
  )
}

function Written({ assessment: { checks, proposal, outcome, decidedOn, decidedByName } }: { assessment: Assessment }) {
  const { words, date } = useWords(dossierMessages)
  return (
    <div className="flex flex-col gap-y-3">
      <dl className="flex flex-col gap-y-2">
        {COMMUNE_CHECKS.map((check) => (
          <div key={check}>
            <dt className="txt-small text-ui-fg-subtle">{words.checks[check]}</dt>
            <dd className="txt-small">
              {words.judgements[checks[check].judgement ?? "none"]}
              {checks[check].text && `. ${checks[check].text}`}
            </dd>
          </div>
        ))}
      </dl>
      {proposal && (
        <div>
          <Text size="small" className="text-ui-fg-subtle">
            {words.proposal}
          </Text>
          <Text size="small" className="whitespace-pre-wrap break-words">
            {proposal}
          </Text>
        </div>
      )}
      {outcome && decidedOn && (
        <Text size="small" weight="plus">
          {words.outcomes[outcome]}. {words.signed(date(decidedOn), decidedByName ?? "")}
        </Text>
      )}
    </div>
  )
}
