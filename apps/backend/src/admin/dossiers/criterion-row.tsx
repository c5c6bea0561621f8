import { Badge, Text } from "@medusajs/ui"
import type { DeskDossier } from "@ocop/contract"
import { AWARDED_STARS, type Criterion, chosenOption, passesGate, starsAsking } from "@ocop/domain"
import { useWords } from "../kit"
import { AnswerField } from "./answer-field"
import { Comments } from "./comments"
import { EvidenceList } from "./evidence"
import { dossierMessages } from "./messages"
import { UploadForm } from "./upload-form"

/** One criterion: what the maker chose and says, what proves it beside it, and what officers wrote. */
export function CriterionRow({ desk, criterion }: { desk: DeskDossier; criterion: Criterion }) {
  const { words, locale } = useWords(dossierMessages)
  const { answers, notes, evidence } = desk.dossier
  const chosen = chosenOption(criterion, answers)
  const note = notes[criterion.code]
  const missed = AWARDED_STARS.filter(
    (stars) => starsAsking(criterion).includes(stars) && !passesGate(criterion, chosen, stars),
  )
  return (
    <article
      className="grid gap-x-8 gap-y-3 py-4 lg:grid-cols-2"
      aria-label={`${criterion.code}. ${criterion.text[locale]}`}
    >
      <div className="flex min-w-0 flex-col gap-y-2">
        <div className="flex items-baseline justify-between gap-x-4">
          <Text weight="plus" className="min-w-0">
            {criterion.code}. {criterion.text[locale]}
          </Text>
          <Text size="small" weight="plus" className="flex-none tabular-nums">
            {words.sum(chosen?.points ?? 0, criterion.max)}
          </Text>
        </div>
        {desk.canWrite ? (
          <AnswerField key={desk.dossier.version} desk={desk} criterion={criterion} />
        ) : (
          <Text size="small" className={chosen ? "" : "text-ui-fg-subtle"}>
            {chosen ? chosen.text[locale] : words.notAnswered}
          </Text>
        )}
        <Before desk={desk} code={criterion.code} />
        {missed[0] !== undefined && (
          <Badge size="2xsmall" color="orange" className="w-fit">
            {words.gateMissed(missed[0])}
          </Badge>
        )}
        {note && (
          <Text size="small" className="text-ui-fg-subtle whitespace-pre-wrap break-words">
            {words.producerSays}: {note}
          </Text>
        )}
        <Comments desk={desk} criterion={criterion.code} />
      </div>
      <div className="flex min-w-0 flex-col gap-y-3">
        <EvidenceList desk={desk} evidence={evidence.filter((piece) => piece.criterion === criterion.code)} />
        {desk.canWrite && (
          <UploadForm desk={desk} noun="evidence" label={words.scan} fields={{ criterion: criterion.code }} />
        )}
      </div>
    </article>
  )
}

/** What the last dossier answered, where it was otherwise. */
function Before({ desk: { sinceLast }, code }: { desk: DeskDossier; code: string }) {
  const { words, locale } = useWords(dossierMessages)
  const change = sinceLast?.changes.find(({ criterion }) => criterion === code)
  if (!change && !sinceLast?.newCriteria.includes(code)) return null
  return (
    <Text size="small" className="text-ui-fg-subtle border-ui-border-strong border-l-2 pl-2">
      {change?.before
        ? words.lastTime(change.before.text[locale], change.before.points)
        : change
          ? words.lastTimeOpen
          : words.notAskedBefore}
    </Text>
  )
}
