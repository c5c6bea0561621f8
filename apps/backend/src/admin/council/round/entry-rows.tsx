import { Text } from "@medusajs/ui"
import type { CouncilEntry } from "@ocop/contract"
import { Link } from "react-router-dom"
import { StateBadge } from "../../dossiers/due"
import { Empty, Rows, useWords } from "../../kit"
import { decimal } from "../decimal"
import { councilMessages } from "../messages"

/** The dossiers of a round, with how far each is; points only once a result is fixed. */
export function EntryRows({ entries }: { entries: readonly CouncilEntry[] }) {
  const { words, locale, date } = useWords(councilMessages)
  if (entries.length === 0) return <Empty>{words.emptyList}</Empty>
  return (
    <Rows
      label={words.list}
      rows={entries}
      keyOf={({ id }) => id}
      columns={[
        {
          title: words.columns.dossier,
          isHead: true,
          of: ({ id, number, product, producer, kind, dossierCode, dueOn, decision }) => (
            <>
              <Link to={`/council-entries/${id}`} className="txt-compact-medium underline underline-offset-2">
                {number}. {product}
              </Link>
              <Text size="small" className="text-ui-fg-subtle">
                {[producer, words.dossierKinds[kind]].join(" · ")}
              </Text>
              <Text size="small" className="text-ui-fg-subtle tabular-nums">
                {[dossierCode, dueOn && !decision && words.due(date(dueOn))].filter(Boolean).join(" · ")}
              </Text>
            </>
          ),
        },
        { title: words.columns.commune, of: ({ commune }) => commune },
        {
          title: words.columns.progress,
          of: ({ closed, seats, state }) => (
            <span className="flex flex-col gap-y-1">
              {words.progress(closed, seats)}
              <StateBadge state={state} />
            </span>
          ),
        },
        {
          title: words.columns.result,
          of: ({ result }) =>
            result && (
              <span className="tabular-nums">
                {words.stars(result.stars)} · {words.average(decimal(result.average, locale))}
              </span>
            ),
        },
        {
          title: words.columns.decision,
          of: ({ decision }) =>
            decision &&
            (decision.kind === "award" ? words.awarded(decision.stars ?? 0, decision.number ?? "") : words.notAwarded),
        },
      ]}
    />
  )
}
