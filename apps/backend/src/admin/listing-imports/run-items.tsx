import { Badge, Text } from "@medusajs/ui"
import type { ImportItem, ImportItems, ImportVerdict } from "@ocop/contract"
import { headingOf, problemWords } from "@ocop/domain"
import { Answered, Empty, useQueryOf, useWords } from "../kit"
import { importMessages } from "./messages"

/** Products of one kind, with every broken cell by its row and column. */
export function RunItems({ id, verdict }: { id: string; verdict: ImportVerdict }) {
  const { words } = useWords(importMessages)
  const answer = useQueryOf<ImportItems>(`/admin/listing-imports/${id}/items?verdict=${verdict}&limit=200`)
  return (
    <Answered of={answer}>
      {({ items, count }) =>
        items.length === 0 ? (
          <Empty>{words.nothing}</Empty>
        ) : (
          <div>
            <ul className="divide-y">
              {items.map((item) => (
                <li key={item.position} className="py-2">
                  <Item item={item} />
                </li>
              ))}
            </ul>
            {count > items.length && (
              <Text size="small" className="text-ui-fg-subtle">
                {words.more(count - items.length)}
              </Text>
            )}
          </div>
        )
      }
    </Answered>
  )
}

function Item({ item }: { item: ImportItem }) {
  const { words, locale } = useWords(importMessages)
  return (
    <>
      <Text size="small" weight="plus">
        {item.name || words.nameless}
        {item.maker && <span className="text-ui-fg-subtle font-normal"> · {item.maker}</span>}
        <span className="text-ui-fg-subtle font-normal"> · {words.row(item.rows)}</span>{" "}
        {item.state === "failed" && (
          <Badge size="2xsmall" color="red">
            {words.failed}: {item.problem}
          </Badge>
        )}
      </Text>
      {item.faults.map((fault) => (
        <Text key={`${fault.row} ${fault.column} ${fault.problem}`} size="small" className="text-ui-fg-error">
          {words.cell(fault.row, headingOf(fault.column, locale))}: {problemWords(fault, "operator", locale)}
        </Text>
      ))}
    </>
  )
}
