import { Button, Heading, InlineTip, Text } from "@medusajs/ui"
import type { ScoringDesk as Desk, DeskDossier } from "@ocop/contract"
import { scoreSheet } from "@ocop/domain"
import { useState } from "react"
import { Comments } from "../../dossiers/comments"
import { EvidenceList } from "../../dossiers/evidence"
import { Fold, Strip, useWords } from "../../kit"
import { councilMessages } from "../messages"
import { CloseSheet, ReplaceSheet } from "./close-sheet"
import { CriterionCard } from "./criterion-card"
import { KnockOuts } from "./knock-outs"
import { ScoreBar } from "./score-bar"
import { useSheet } from "./use-sheet"

interface ScoringDeskProps {
  scoring: Desk
  /** The dossier as desks see it: the producer's answers, the commune's and the advisory team's words. */
  desk: DeskDossier
}

/** A member's own sheet: a draft that keeps itself, then closed, then perhaps replaced. */
export function ScoringDesk({ scoring, desk }: ScoringDeskProps) {
  const { words, locale, moment } = useWords(councilMessages)
  const [isReplacing, setReplacing] = useState(false)
  const { set, canCorrect } = scoring
  const { state, closedAt, corrections } = scoring.sheet
  const isDraft = state !== "closed" && scoring.entry.state === "in_council"
  const isOpen = isDraft || isReplacing
  const sheet = useSheet(scoring, isDraft)
  const score = scoreSheet(set, sheet.answers)
  const ofAll = desk.dossier.evidence.filter(({ criterion }) => criterion === null)
  const study = desk.study.report
  return (
    <>
      <ScoreBar set={set} score={score} {...(isDraft && { keeping: sheet.keeping })} />
      {sheet.keeping === "elsewhere" && (
        <Strip>
          <InlineTip variant="warning" label={words.unsaved} role="alert">
            {words.savedElsewhere}{" "}
            <button type="button" className="underline" onClick={() => window.location.reload()}>
              {words.reload}
            </button>
          </InlineTip>
        </Strip>
      )}
      {closedAt && (
        <Strip>
          <div className="flex flex-wrap items-center justify-between gap-3">
            <Text>{words.closedAt(moment(closedAt))}</Text>
            {canCorrect && !isReplacing && (
              <Button size="small" variant="secondary" onClick={() => setReplacing(true)}>
                {words.correct}
              </Button>
            )}
          </div>
          {corrections.map(({ at, reason }) => (
            <Text key={at} size="small" className="text-ui-fg-subtle">
              {words.correctionOf(moment(at), reason)}
            </Text>
          ))}
        </Strip>
      )}
      <Strip label={words.dossierFacts}>
        {desk.dossier.selfPoints !== null && <Text size="small">{words.selfScore(desk.dossier.selfPoints)}</Text>}
        {desk.assessment.proposal && (
          <Text size="small" className="whitespace-pre-wrap">
            {words.proposal}: {desk.assessment.proposal}
          </Text>
        )}
        {study && (
          <Text size="small" className="whitespace-pre-wrap">
            {words.study}: {study}
          </Text>
        )}
        <Comments desk={desk} criterion={null} />
        {ofAll.length > 0 && (
          <Fold title={words.evidenceOfAll(ofAll.length)}>
            <EvidenceList desk={desk} evidence={ofAll} />
          </Fold>
        )}
      </Strip>
      {set.parts.map(({ code, name, max, criteria }) => (
        <section key={code} className="px-6 py-4" aria-label={words.part(code, name[locale])}>
          <div className="flex items-baseline justify-between gap-x-4">
            <Heading level="h2">{words.part(code, name[locale])}</Heading>
            <Text size="small" weight="plus" className="tabular-nums">
              {words.outOf(score.pointsByPart[code], max)}
            </Text>
          </div>
          <div className="divide-y">
            {criteria.map((criterion) => (
              <CriterionCard key={criterion.code} desk={desk} criterion={criterion} sheet={sheet} isOpen={isOpen} />
            ))}
          </div>
        </section>
      ))}
      <KnockOuts set={set} sheet={sheet} isOpen={isOpen} />
      {isDraft && <CloseSheet sheet={sheet} score={score} />}
      {isReplacing && <ReplaceSheet sheet={sheet} score={score} onClose={() => setReplacing(false)} />}
    </>
  )
}
