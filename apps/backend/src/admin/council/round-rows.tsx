import { Badge, Text } from "@medusajs/ui"
import type { CouncilRound } from "@ocop/contract"
import { Link } from "react-router-dom"
import { Answered, Empty, Rows, useQueryOf, useWords } from "../kit"
import { councilMessages } from "./messages"

/** The rounds, the newest first. */
export function RoundRows() {
  const { words, date } = useWords(councilMessages)
  const answer = useQueryOf<{ rounds: CouncilRound[] }>("/admin/rounds")
  return (
    <Answered of={answer}>
      {({ rounds }) =>
        rounds.length === 0 ? (
          <Empty>{words.noRounds}</Empty>
        ) : (
          <Rows
            label={words.tabs.rounds}
            rows={rounds}
            keyOf={({ id }) => id}
            columns={[
              {
                title: words.tabs.rounds,
                isHead: true,
                of: ({ id, number, year, provinceName }) => (
                  <>
                    <Link to={`/rounds/${id}`} className="txt-compact-medium underline underline-offset-2">
                      {words.round(number, year)}
                    </Link>
                    <Text size="small" className="text-ui-fg-subtle">
                      {provinceName}
                    </Text>
                  </>
                ),
              },
              { title: words.kind, of: ({ kind }) => <Badge size="2xsmall">{words.kinds[kind]}</Badge> },
              { title: words.heldOn, of: ({ heldOn }) => <span className="tabular-nums">{date(heldOn)}</span> },
              { title: words.list, of: ({ entries, scored, decided }) => words.counts(entries, scored, decided) },
            ]}
          />
        )
      }
    </Answered>
  )
}
