import { Badge, Text } from "@medusajs/ui"
import type { CouncilEntryPage } from "@ocop/contract"
import { Strip, useWords } from "../../kit"
import { councilMessages } from "../messages"

const TONES = { none: "grey", draft: "blue", closed: "green" } as const

/** Who has closed a sheet and who has not. Nothing of what is on it. */
export function Progress({ page: { progress, open } }: { page: CouncilEntryPage }) {
  const { words } = useWords(councilMessages)
  return (
    <Strip label={words.council}>
      {!open && <Text size="small">{words.waiting}</Text>}
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {progress.map(({ seatId, name, isChair, state }) => (
          <li key={seatId} className="flex items-center gap-2">
            <Text size="small">
              {name}
              {isChair && ` (${words.chair})`}
            </Text>
            <Badge size="2xsmall" color={TONES[state]} className="flex-none whitespace-nowrap">
              {words.sheet[state]}
            </Badge>
          </li>
        ))}
      </ul>
    </Strip>
  )
}
