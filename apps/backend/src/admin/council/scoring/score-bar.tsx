import { Badge, Text } from "@medusajs/ui"
import { AWARDED_STARS, type CriteriaSet, type SheetScore } from "@ocop/domain"
import { useWords } from "../../kit"
import { councilMessages } from "../messages"
import type { Keeping } from "./use-sheet"

interface ScoreBarProps {
  set: CriteriaSet
  score: SheetScore
  /** Nothing for a sheet that is closed. */
  keeping?: Keeping
}

/** Where the sheet stands, always in sight: points, parts, what is left, stars, and whether it is saved. */
export function ScoreBar({ set, score, keeping }: ScoreBarProps) {
  const { words } = useWords(councilMessages)
  const { total, pointsByPart, missing, stars, complete, knockOuts, gatesMissed } = score
  const missed = AWARDED_STARS.find((asked) => gatesMissed[asked].length > 0)
  return (
    <div className="bg-ui-bg-base border-ui-border-base sticky top-0 z-10 flex flex-wrap items-center gap-x-4 gap-y-1 border-b px-6 py-3 shadow-sm">
      <Text weight="plus" size="large" className="tabular-nums" aria-live="polite">
        {words.outOf(total, 100)}
      </Text>
      {set.parts.map(({ code, max }) => (
        <Text key={code} size="small" className="text-ui-fg-subtle tabular-nums">
          {code} {words.outOf(pointsByPart[code], max)}
        </Text>
      ))}
      <Badge size="2xsmall" color={complete ? "green" : "orange"}>
        {words.left(missing.length)}
      </Badge>
      {complete && <Text size="small">{knockOuts.length > 0 ? words.knockedOut : words.soFar(stars)}</Text>}
      {keeping && keeping !== "elsewhere" && (
        <Text
          size="small"
          className={`ml-auto ${keeping === "failed" ? "text-ui-fg-error" : "text-ui-fg-subtle"}`}
          aria-live="polite"
        >
          {{ saved: words.saved, unsaved: words.unsaved, saving: words.saving, failed: words.notSaved }[keeping]}
        </Text>
      )}
      {complete && missed !== undefined && (
        <Text size="small" className="text-ui-tag-orange-text w-full">
          {words.missedGates(missed, gatesMissed[missed].join(", "))}
        </Text>
      )}
    </div>
  )
}
