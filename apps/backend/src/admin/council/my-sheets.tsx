import { Badge, Button, Text } from "@medusajs/ui"
import type { CouncilEntry, ScoreSheets } from "@ocop/contract"
import { Link } from "react-router-dom"
import { Answered, Empty, useQueryOf, useWords } from "../kit"
import { councilMessages } from "./messages"

const TONES = { none: "orange", draft: "blue", closed: "green" } as const

/** What waits for the reader's sheet, each with one button: made for a thumb. */
export function MySheets() {
  const { words } = useWords(councilMessages)
  const answer = useQueryOf<ScoreSheets>("/admin/score-sheets")
  return (
    <Answered of={answer}>
      {({ entries }) =>
        entries.length === 0 ? (
          <Empty>{words.nothingMine}</Empty>
        ) : (
          <ul className="divide-y">
            {entries.map((entry) => (
              <MySheet key={entry.id} entry={entry} heldOn={entry.heldOn} />
            ))}
          </ul>
        )
      }
    </Answered>
  )
}

function MySheet({ entry, heldOn }: { entry: CouncilEntry; heldOn: string }) {
  const { words, date } = useWords(councilMessages)
  const { id, product, producer, commune, kind, mine, closed, seats, dueOn, decision, state } = entry
  const waits = state === "in_council" && mine !== "closed"
  const go = mine === "none" ? words.score : mine === "draft" ? words.goOn : words.look
  return (
    <li className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-2">
          <Text weight="plus">{product}</Text>
          {mine && (
            <Badge size="2xsmall" color={TONES[mine]}>
              {words.sheet[mine]}
            </Badge>
          )}
        </div>
        <Text size="small" className="text-ui-fg-subtle">
          {[producer, commune, words.dossierKinds[kind]].filter(Boolean).join(" · ")}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {[words.roundOf(date(heldOn)), words.progress(closed, seats), !decision && dueOn && words.due(date(dueOn))]
            .filter(Boolean)
            .join(" · ")}
        </Text>
      </div>
      <div className="flex w-full gap-2 sm:w-auto">
        <Button asChild variant={waits ? "primary" : "secondary"} className="flex-1 sm:flex-none">
          <Link to={`/score-sheets/${id}`}>{go}</Link>
        </Button>
        <Button asChild variant="secondary" className="flex-1 sm:flex-none">
          <Link to={`/council-entries/${id}`}>{words.open}</Link>
        </Button>
      </div>
    </li>
  )
}
