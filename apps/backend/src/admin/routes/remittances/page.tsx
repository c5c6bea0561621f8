import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CashSolid } from "@medusajs/icons"
import { Heading, Text } from "@medusajs/ui"
import type { RemittanceRow, Remittances } from "@ocop/contract"
import { Answered, Desk, Empty, MoreRows, Strip, useMore, useQueryOf, useWords } from "../../kit"
import { remittanceMessages } from "../../remittances/messages"
import { RowCard } from "../../remittances/row-card"
import { Upload } from "../../remittances/upload"

/** Cash that carriers collected: what they still hold, their lists, and rows that do not fit. */
export default function CollectedCash() {
  const { words } = useWords(remittanceMessages)
  const answer = useQueryOf<Remittances>("/admin/remittances")
  const more = useMore(30, 200)
  const queue = useQueryOf<{ rows: RemittanceRow[]; count: number }>(`/admin/remittance-rows?limit=${more.limit}`)
  return (
    <Desk title={words.title} about={words.about}>
      <Answered of={answer}>
        {(read) => (
          <div className="divide-y">
            <Upload formats={read.formats} />
            <Held held={read.held} />
          </div>
        )}
      </Answered>
      <Strip label={words.queue}>
        <Heading level="h2">
          {words.queue}
          {queue.data && queue.data.count > 0 && ` (${queue.data.count})`}
        </Heading>
      </Strip>
      <Answered of={queue}>
        {({ rows, count }) =>
          rows.length === 0 ? (
            <Empty>{words.queueNone}</Empty>
          ) : (
            <div className="divide-y">
              {rows.map((row) => (
                <RowCard key={row.id} row={row} />
              ))}
              <MoreRows of={more} shown={rows.length} count={count} />
            </div>
          )
        }
      </Answered>
      {answer.data && <Earlier files={answer.data.files} />}
    </Desk>
  )
}

function Held({ held }: Pick<Remittances, "held">) {
  const { words, money, date } = useWords(remittanceMessages)
  return (
    <Strip label={words.held}>
      <Heading level="h2">{words.held}</Heading>
      {held.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {words.heldNone}
        </Text>
      )}
      <ul className="flex max-w-2xl empty:hidden flex-col gap-y-1">
        {held.map(({ carrier, parcels, amount, since }) => (
          <li key={carrier} className="txt-small flex justify-between gap-x-4">
            <span>
              {words.heldBy(carrier, parcels)} <span className="text-ui-fg-subtle">{words.since(date(since))}</span>
            </span>
            <b className="tabular-nums">{money(amount)}</b>
          </li>
        ))}
      </ul>
    </Strip>
  )
}

function Earlier({ files }: Pick<Remittances, "files">) {
  const { words, moment, money } = useWords(remittanceMessages)
  return (
    <Strip label={words.earlier}>
      <Heading level="h2">{words.earlier}</Heading>
      {files.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {words.none}
        </Text>
      )}
      <ul className="flex flex-col gap-y-2 empty:hidden">
        {files.map((file) => (
          <li key={file.id} className="txt-small">
            <b>{file.name}</b> <span className="text-ui-fg-subtle">{moment(file.at)}</span>
            <br />
            {words.result(file.rows, file.settled, file.queued)} {money(file.amount)}
          </li>
        ))}
      </ul>
    </Strip>
  )
}

export const config = defineRouteConfig({
  label: "collectedCash",
  translationNs: "market",
  icon: CashSolid,
  rank: 12,
})
