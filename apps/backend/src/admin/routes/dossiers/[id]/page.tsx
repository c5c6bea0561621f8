import { Button, InlineTip } from "@medusajs/ui"
import type { DeskDossier } from "@ocop/contract"
import { Link, useParams } from "react-router-dom"
import { Criteria } from "../../../dossiers/criteria"
import { DossierFacts } from "../../../dossiers/dossier-facts"
import { Due, StateBadge } from "../../../dossiers/due"
import { FilePaper } from "../../../dossiers/file-paper"
import { Form03 } from "../../../dossiers/form-03"
import { History } from "../../../dossiers/history"
import { dossierMessages } from "../../../dossiers/messages"
import { PaperChanges } from "../../../dossiers/paper-changes"
import { PaperRegistration } from "../../../dossiers/paper-registration"
import { Reception } from "../../../dossiers/reception"
import { Samples } from "../../../dossiers/samples"
import { Study } from "../../../dossiers/study"
import { Answered, Desk, Strip, useQueryOf, useWords } from "../../../kit"

/** One dossier: what the maker answers beside what proves it, and what this desk does with it. */
export default function OneDossier() {
  const { words } = useWords(dossierMessages)
  const { id = "" } = useParams()
  const found = useQueryOf<DeskDossier>(`/admin/dossiers/${encodeURIComponent(id)}`)
  const card = found.data?.card
  return (
    <Desk
      title={card?.productName ?? words.title}
      about={card?.producerName}
      actions={
        <div className="flex flex-wrap items-center gap-3">
          {card && <Due {...card} />}
          {card && <StateBadge state={card.state} />}
          <Button size="small" variant="secondary" asChild>
            <Link to="/dossiers">{words.back}</Link>
          </Button>
        </div>
      }
    >
      <Answered of={found}>
        {(desk) => (
          <>
            <DossierFacts desk={desk} />
            <div className="grid grid-cols-1 divide-y xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] xl:divide-x xl:divide-y-0">
              <Criteria desk={desk} />
              <aside className="divide-y">
                {desk.dossier.state === "more_wanted" && (
                  <Strip>
                    <InlineTip variant="info" label={words.states.more_wanted}>
                      {desk.dossier.steps.at(-1)?.note ?? words.waiting}
                    </InlineTip>
                  </Strip>
                )}
                <PaperRegistration desk={desk} />
                <PaperChanges desk={desk} />
                <FilePaper desk={desk} />
                <Reception desk={desk} />
                <Study desk={desk} />
                <Form03 desk={desk} />
                <Samples desk={desk} />
                <History desk={desk} />
              </aside>
            </div>
          </>
        )}
      </Answered>
    </Desk>
  )
}
