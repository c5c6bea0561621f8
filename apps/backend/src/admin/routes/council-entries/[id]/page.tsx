import { Button } from "@medusajs/ui"
import type { CouncilEntryPage } from "@ocop/contract"
import { Link, useParams } from "react-router-dom"
import { JointCriteria } from "../../../council/joint/criteria"
import { Decision } from "../../../council/joint/decision"
import { FixResult } from "../../../council/joint/fix-result"
import { Ministry } from "../../../council/joint/ministry"
import { Progress } from "../../../council/joint/progress"
import { Result } from "../../../council/joint/result"
import { councilMessages } from "../../../council/messages"
import { StateBadge } from "../../../dossiers/due"
import { Answered, Desk, useQueryOf, useWords } from "../../../kit"

const EVERY_MS = 30_000

/** The joint page of a dossier: who has closed, then what all sheets come to, the result and the decision. */
export default function OneEntry() {
  const { words, date } = useWords(councilMessages)
  const { id = "" } = useParams()
  const answer = useQueryOf<CouncilEntryPage>(`/admin/council-entries/${encodeURIComponent(id)}`, { every: EVERY_MS })
  const entry = answer.data?.entry
  const about = entry && [entry.producer, entry.commune, words.dossierKinds[entry.kind], entry.dossierCode]
  return (
    <Desk
      title={entry?.product ?? words.jointPage}
      about={[...(about ?? []), entry?.dueOn && !entry.decision && words.due(date(entry.dueOn))]
        .filter(Boolean)
        .join(" · ")}
      actions={
        <div className="flex flex-wrap items-center gap-2">
          {entry && <StateBadge state={entry.state} />}
          {entry && (
            <Button size="small" variant="secondary" asChild>
              <Link to={`/dossiers/${entry.dossierId}`}>{words.openDossier}</Link>
            </Button>
          )}
          {entry?.mine && (
            <Button size="small" variant="secondary" asChild>
              <Link to={`/score-sheets/${id}`}>{words.mySheet}</Link>
            </Button>
          )}
          {entry && (
            <Button size="small" variant="secondary" asChild>
              <Link to={`/rounds/${entry.roundId}`}>{words.backToRound}</Link>
            </Button>
          )}
        </div>
      }
    >
      <Answered of={answer}>
        {(page) => (
          <>
            <Progress page={page} />
            {page.open && <Result page={page} open={page.open} />}
            {page.open && <FixResult page={page} open={page.open} />}
            <Ministry page={page} />
            <Decision page={page} />
            {page.open && <JointCriteria page={page} open={page.open} />}
          </>
        )}
      </Answered>
    </Desk>
  )
}
