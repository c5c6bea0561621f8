import { Text } from "@medusajs/ui"
import type { DeskDossier } from "@ocop/contract"
import { type Criterion, chosenOption } from "@ocop/domain"
import { Comments } from "../../dossiers/comments"
import { EvidenceList } from "../../dossiers/evidence"
import { Fold, TextField, useWords } from "../../kit"
import { councilMessages } from "../messages"
import { Options } from "./options"
import type { SheetInHand } from "./use-sheet"

interface CriterionCardProps {
  desk: DeskDossier
  criterion: Criterion
  sheet: SheetInHand
  isOpen: boolean
}

/** One criterion: the options, and beside them what the producer says, what proves it, and what officers wrote. */
export function CriterionCard({ desk, criterion, sheet, isOpen }: CriterionCardProps) {
  const { words, locale } = useWords(councilMessages)
  const { code, text, note, max } = criterion
  const { answers, notes, evidence, comments } = desk.dossier
  const chosen = chosenOption(criterion, sheet.answers)
  const pieces = evidence.filter((piece) => piece.criterion === code)
  const said = notes[code]
  return (
    <article
      id={`criterion-${code}`}
      className="grid scroll-mt-28 gap-x-8 gap-y-3 py-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]"
    >
      <div className="flex min-w-0 flex-col gap-y-3">
        <div className="flex items-baseline justify-between gap-x-4">
          <Text weight="plus" className="min-w-0">
            {code}. {text[locale]}
          </Text>
          <Text
            size="small"
            weight="plus"
            className={`flex-none tabular-nums ${chosen ? "" : "text-ui-tag-orange-text"}`}
          >
            {chosen ? words.outOf(chosen.points, max) : `–/${max}`}
          </Text>
        </div>
        {note && (
          <Text size="small" className="text-ui-fg-subtle">
            {note[locale]}
          </Text>
        )}
        <Options criterion={criterion} sheet={sheet} own={answers} isOpen={isOpen} />
        {isOpen ? (
          <TextField
            label={words.comment}
            lines={2}
            value={sheet.comments[code] ?? ""}
            onChange={(typed) => sheet.comment(code, typed)}
            maxLength={1000}
          />
        ) : (
          sheet.comments[code] && (
            <Text size="small" className="whitespace-pre-wrap break-words">
              {words.comment}: {sheet.comments[code]}
            </Text>
          )
        )}
      </div>
      <div className="flex min-w-0 flex-col gap-y-3">
        {!chosenOption(criterion, answers) && (
          <Text size="small" className="text-ui-fg-subtle">
            {words.notAnswered}
          </Text>
        )}
        {said && (
          <Text size="small" className="text-ui-fg-subtle whitespace-pre-wrap break-words">
            {words.producerSays}: {said}
          </Text>
        )}
        {comments.some((comment) => comment.criterion === code) && <Comments desk={desk} criterion={code} />}
        {pieces.length === 0 ? (
          <EvidenceList desk={desk} evidence={pieces} />
        ) : (
          <Fold title={words.evidence(pieces.length)} isOpen={pieces.length < 3}>
            <EvidenceList desk={desk} evidence={pieces} />
          </Fold>
        )}
      </div>
    </article>
  )
}
