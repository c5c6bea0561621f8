import { Badge, Button, Drawer, Text } from "@medusajs/ui"
import type { FigureRows, PlanFigures, TargetFigure } from "@ocop/contract"
import { useState } from "react"
import { Answered, Empty, useQueryOf, useWords } from "../kit"
import { programmeMessages } from "./messages"

interface RowsDrawerProps {
  plan: PlanFigures
  target: TargetFigure
  onClose(): void
}

/** The very rows that a figure is the sum of. */
export function RowsDrawer({ plan, target, onClose }: RowsDrawerProps) {
  const { words, locale } = useWords(programmeMessages)
  const [page, setPage] = useState(1)
  const answer = useQueryOf<FigureRows>(`/admin/targets/${plan.key}/${target.indicator}?page=${page}`)
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{target.words[locale]}</Drawer.Title>
          <Drawer.Description>{target.words.how[locale]}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto p-0">
          {answer.data?.onlyProvince && (
            <Text size="small" className="border-b px-6 py-2.5 text-ui-fg-subtle">
              {words.onlyProvince}
            </Text>
          )}
          <Answered of={answer}>
            {({ rows }) =>
              rows.length === 0 ? (
                <Empty>{words.noRows}</Empty>
              ) : (
                <ul className="divide-y">
                  {rows.map((row) => (
                    <li key={`${row.kind} ${row.id}`} className="flex items-center justify-between gap-4 px-6 py-2.5">
                      <Text size="small" className="min-w-0 break-words">
                        {row.name}
                      </Text>
                      <Says row={row} />
                    </li>
                  ))}
                </ul>
              )
            }
          </Answered>
        </Drawer.Body>
        <Drawer.Footer className="items-center justify-between">
          <Text size="small" className="text-ui-fg-subtle tabular-nums">
            {answer.data && words.page(answer.data.page, answer.data.pages)}
          </Text>
          <div className="flex gap-2">
            <Button size="small" variant="secondary" disabled={page <= 1} onClick={() => setPage(page - 1)}>
              {words.before}
            </Button>
            <Button
              size="small"
              variant="secondary"
              disabled={page >= (answer.data?.pages ?? 1)}
              onClick={() => setPage(page + 1)}
            >
              {words.after}
            </Button>
            <Button size="small" onClick={onClose}>
              {words.close}
            </Button>
          </div>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}

/** Whether a row counts, in words; people are counted as people. */
function Says({ row: { part, whole } }: { row: FigureRows["rows"][number] }) {
  const { words } = useWords(programmeMessages)
  if (part === null)
    return (
      <Badge size="2xsmall" className="flex-none whitespace-nowrap">
        {words.nobodyKnows}
      </Badge>
    )
  if (whole !== 1) return <Text className="tabular-nums">{words.of(String(part), String(whole))}</Text>
  return (
    <Badge size="2xsmall" color={part > 0 ? "green" : "grey"} className="flex-none whitespace-nowrap">
      {part > 0 ? words.counts : words.doesNotCount}
    </Badge>
  )
}
