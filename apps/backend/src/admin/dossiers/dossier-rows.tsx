import { Text } from "@medusajs/ui"
import type { DeskCard } from "@ocop/contract"
import { Link } from "react-router-dom"
import { Rows, useWords } from "../kit"
import { Due, StateBadge } from "./due"
import { dossierMessages } from "./messages"

/** Dossiers of a queue: what, whose, since when and until when. */
export function DossierRows({ dossiers }: { dossiers: DeskCard[] }) {
  const { words } = useWords(dossierMessages)
  const { columns } = words
  return (
    <Rows
      label={words.title}
      rows={dossiers}
      keyOf={({ id }) => id}
      columns={[
        {
          title: columns.dossier,
          isHead: true,
          of: ({ id, code, productName, producerName, kind, isPaper }) => (
            <>
              <Link to={`/dossiers/${id}`} className="txt-compact-medium underline underline-offset-2">
                {productName}
              </Link>
              <Text size="small" className="text-ui-fg-subtle">
                {[producerName, words.kinds[kind], isPaper && words.paper].filter(Boolean).join(" · ")}
              </Text>
              <Text size="small" className="text-ui-fg-subtle tabular-nums">
                {code}
              </Text>
            </>
          ),
        },
        { title: columns.place, of: ({ communeName, formerDistrict }) => communeName ?? formerDistrict },
        { title: columns.state, of: ({ state }) => <StateBadge state={state} /> },
        { title: columns.age, of: ({ ageDays }) => words.days(ageDays) },
        { title: columns.due, of: (card) => card.dueOn && <Due {...card} /> },
        { title: columns.self, of: ({ selfPoints }) => selfPoints, isSum: true },
      ]}
    />
  )
}
