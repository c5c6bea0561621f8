import { Badge, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Empty, Strip, useWords } from "../kit"
import { feeWords } from "./words"

export interface RuleRow {
  id: string
  title: string
  rate: string
  ground: string
  grantedBy: string | null
  validFrom: string
  validUntil: string | null
  state: "coming" | "running" | "over"
}
const TONES = { running: "green", coming: "blue", over: "grey" } as const

/** Versions in force and to come; those that are over behind a line of their own. */
export function RuleRows({ rows }: { rows: readonly RuleRow[] }) {
  const { words } = useWords(feeWords)
  const over = rows.filter(({ state }) => state === "over")
  if (rows.length === 0) return <Empty>{words.none}</Empty>
  return (
    <>
      <Rows rows={rows.filter(({ state }) => state !== "over")} />
      {over.length > 0 && (
        <details>
          <summary className="txt-small cursor-pointer px-6 py-4 text-ui-fg-subtle">{words.over(over.length)}</summary>
          <Rows rows={over} />
        </details>
      )}
    </>
  )
}

const Rows = ({ rows }: { rows: readonly RuleRow[] }): ReactNode => (
  <ul className="divide-y">
    {rows.map((row) => (
      <li key={row.id}>
        <Row row={row} />
      </li>
    ))}
  </ul>
)

function Row({ row }: { row: RuleRow }) {
  const { words, date } = useWords(feeWords)
  const dates = words.dates(date(row.validFrom), row.validUntil && date(row.validUntil))
  return (
    <Strip label={row.title}>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <div className="min-w-0">
          <Text weight="plus">
            {row.title}: {row.rate}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {[dates, row.ground, row.grantedBy && words.by(row.grantedBy)].filter(Boolean).join(" · ")}
          </Text>
        </div>
        <Badge size="2xsmall" color={TONES[row.state]}>
          {words.states[row.state]}
        </Badge>
      </div>
    </Strip>
  )
}
