import { Badge } from "@medusajs/ui"
import type { MessageState } from "../../modules/message/kinds"
import type { LogWords } from "./words"

const COLORS = { queued: "orange", sent: "green", failed: "red", refused: "red" } as const

export function StateBadge({ state, words }: { state: MessageState; words: LogWords }) {
  return (
    <Badge size="2xsmall" color={COLORS[state]}>
      {words.states[state]}
    </Badge>
  )
}
