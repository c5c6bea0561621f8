import { Badge, Button, Text } from "@medusajs/ui"
import type { CouncilRound, CouncilSeat } from "@ocop/contract"
import { COUNCIL_SECTOR_NAMES } from "@ocop/domain"
import { useState } from "react"
import { Strip, useWords } from "../../kit"
import { councilMessages } from "../messages"
import { ExcuseForm } from "./excuse-form"
import { SeatForm } from "./seat-form"

/** Who sits in the council. The office changes the list until a sheet is closed, and excuses members afterwards. */
export function Seats({ round, isOffice }: { round: CouncilRound; isOffice: boolean }) {
  const { words } = useWords(councilMessages)
  const [isEditing, setEditing] = useState(round.seats.length === 0 && isOffice)
  return (
    <Strip label={words.council}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Text weight="plus">{words.council}</Text>
        {isOffice && !isEditing && (
          <Button size="small" variant="secondary" onClick={() => setEditing(true)}>
            {words.editCouncil}
          </Button>
        )}
      </div>
      {isEditing ? (
        <SeatForm round={round} onClose={() => setEditing(false)} />
      ) : round.seats.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle">
          {words.noSeats}
        </Text>
      ) : (
        <ul className="grid gap-3 lg:grid-cols-2">
          {round.seats.map((seat) => (
            <Seat key={seat.id} round={round} seat={seat} isOffice={isOffice} />
          ))}
        </ul>
      )}
    </Strip>
  )
}

function Seat({ round, seat, isOffice }: { round: CouncilRound; seat: CouncilSeat; isOffice: boolean }) {
  const { words, locale } = useWords(councilMessages)
  const [isExcusing, setExcusing] = useState(false)
  const { name, sector, isChair, excused } = seat
  return (
    <li className="border-ui-border-base flex flex-col gap-y-2 rounded-lg border px-4 py-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <div className="min-w-0">
          <div className="flex flex-wrap items-center gap-x-2">
            <Text weight="plus">{name}</Text>
            {isChair && (
              <Badge size="2xsmall" color="purple" className="whitespace-nowrap">
                {words.chair}
              </Badge>
            )}
          </div>
          <Text size="small" className="text-ui-fg-subtle">
            {[COUNCIL_SECTOR_NAMES[sector][locale], excused && words.excused(excused.reason)]
              .filter(Boolean)
              .join(" · ")}
          </Text>
        </div>
        {isOffice && !excused && !isExcusing && round.entries > 0 && (
          <Button
            size="small"
            variant="secondary"
            aria-label={`${words.excuse}: ${name}`}
            onClick={() => setExcusing(true)}
          >
            {words.excuse}
          </Button>
        )}
      </div>
      {isExcusing && <ExcuseForm round={round} seat={seat} onClose={() => setExcusing(false)} />}
    </li>
  )
}
