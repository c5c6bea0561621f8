import { Button } from "@medusajs/ui"
import type { DeskDossier, ScoringDesk as Scoring } from "@ocop/contract"
import { Link, useParams } from "react-router-dom"
import { councilMessages } from "../../../council/messages"
import { ScoringDesk } from "../../../council/scoring/scoring-desk"
import { Answered, Desk, useQueryOf, useWords } from "../../../kit"

/** A member's own sheet on one dossier. */
export default function OneSheet() {
  const { words } = useWords(councilMessages)
  const { id = "" } = useParams()
  const scoring = useQueryOf<Scoring>(`/admin/score-sheets/${encodeURIComponent(id)}`)
  const entry = scoring.data?.entry
  return (
    <Desk
      title={entry?.product ?? words.mySheet}
      about={
        entry &&
        [entry.producer, entry.commune, words.dossierKinds[entry.kind], entry.dossierCode].filter(Boolean).join(" · ")
      }
      actions={
        <div className="flex flex-wrap gap-2">
          <Button size="small" variant="secondary" asChild>
            <Link to={`/council-entries/${id}`}>{words.open}</Link>
          </Button>
          <Button size="small" variant="secondary" asChild>
            <Link to="/rounds">{words.back}</Link>
          </Button>
        </div>
      }
    >
      <Answered of={scoring}>{(found) => <WithDossier scoring={found} />}</Answered>
    </Desk>
  )
}

function WithDossier({ scoring }: { scoring: Scoring }) {
  const desk = useQueryOf<DeskDossier>(`/admin/dossiers/${encodeURIComponent(scoring.entry.dossierId)}`)
  const { state, closedAt, corrections } = scoring.sheet
  return (
    <Answered of={desk}>
      {(found) => (
        <ScoringDesk key={`${state === "closed"} ${closedAt} ${corrections.length}`} scoring={scoring} desk={found} />
      )}
    </Answered>
  )
}
