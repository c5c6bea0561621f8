import { Button } from "@medusajs/ui"
import type { CouncilRoundPage } from "@ocop/contract"
import { Link, useParams } from "react-router-dom"
import { councilMessages } from "../../../council/messages"
import { EntryRows } from "../../../council/round/entry-rows"
import { Ready } from "../../../council/round/ready"
import { RoundDays } from "../../../council/round/round-days"
import { Seats } from "../../../council/round/seats"
import { Answered, Desk, useQueryOf, useWords } from "../../../kit"
import { useMe } from "../../../officer/use-me"

/** One round: its days, its council, its list, and for the office what could still be entered. */
export default function OneRound() {
  const { words } = useWords(councilMessages)
  const { id = "" } = useParams()
  const me = useMe()
  const isOffice = me?.role === "secretary" || me?.role === "operator"
  const answer = useQueryOf<CouncilRoundPage>(`/admin/rounds/${encodeURIComponent(id)}`)
  const round = answer.data?.round
  return (
    <Desk
      title={round ? words.round(round.number, round.year) : words.title}
      about={round && `${round.provinceName}. ${words.counts(round.entries, round.scored, round.decided)}`}
      actions={
        <Button size="small" variant="secondary" asChild>
          <Link to="/rounds">{words.back}</Link>
        </Button>
      }
    >
      <Answered of={answer}>
        {(page) => (
          <>
            <RoundDays round={page.round} isOffice={isOffice} />
            <Seats key={page.round.seats.length} round={page.round} isOffice={isOffice} />
            <EntryRows entries={page.entries} />
            {isOffice && <Ready page={page} />}
          </>
        )}
      </Answered>
    </Desk>
  )
}
