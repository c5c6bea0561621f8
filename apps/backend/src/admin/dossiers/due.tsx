import { Badge, Text } from "@medusajs/ui"
import type { DeskCard, DossierCard } from "@ocop/contract"
import { useWords } from "../kit"
import { dossierMessages } from "./messages"

const COLORS = {
  draft: "grey",
  filed: "orange",
  returned: "blue",
  forwarded: "orange",
  more_wanted: "blue",
  studying: "orange",
  ready: "purple",
  in_council: "purple",
  scored: "purple",
  for_ministry: "purple",
  at_ministry: "purple",
  back_from_ministry: "orange",
  awarded: "green",
  not_awarded: "red",
  withdrawn: "grey",
} as const satisfies Record<DossierCard["state"], string>

export function StateBadge({ state }: Pick<DossierCard, "state">) {
  const { words } = useWords(dossierMessages)
  return (
    <Badge size="2xsmall" color={COLORS[state]} className="w-fit whitespace-nowrap">
      {words.states[state]}
    </Badge>
  )
}

/** The last day, and how many office days that leaves; late in red and in words. */
export function Due({ dueOn, daysLeft, isLate }: Pick<DeskCard, "dueOn" | "daysLeft" | "isLate">) {
  const { words, date } = useWords(dossierMessages)
  if (dueOn === null || daysLeft === null) return null
  return (
    <span className="flex flex-col">
      <Text size="small" className="tabular-nums">
        {date(dueOn)}
      </Text>
      <Text size="small" className={isLate ? "text-ui-fg-error" : "text-ui-fg-subtle"}>
        {isLate ? words.late(-daysLeft) : words.left(daysLeft)}
      </Text>
    </span>
  )
}
