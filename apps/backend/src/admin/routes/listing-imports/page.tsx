import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { Badge, Button, Text } from "@medusajs/ui"
import type { ImportRuns } from "@ocop/contract"
import { useState } from "react"
import { Answered, Desk, Empty, Strip, useQueryOf, useWords } from "../../kit"
import { ChooseList } from "../../listing-imports/choose-list"
import { importMessages } from "../../listing-imports/messages"
import { RunPanel } from "../../listing-imports/run-panel"

/** The operator's desk for lists of goods that name a maker in every row. */
export default function ListingImports() {
  const { words, moment } = useWords(importMessages)
  const [open, setOpen] = useState<string | null>(null)
  const answer = useQueryOf<ImportRuns>("/admin/listing-imports")
  return (
    <Desk title={words.title} about={words.about}>
      <ChooseList onRead={setOpen} />
      {open && <RunPanel key={open} id={open} />}
      <Strip label={words.earlier}>
        <Text weight="plus">{words.earlier}</Text>
        <Answered of={answer}>
          {({ imports }) =>
            imports.length === 0 ? (
              <Empty>{words.none}</Empty>
            ) : (
              <ul className="divide-y">
                {imports.map((run) => (
                  <li key={run.id} className="flex flex-wrap items-center justify-between gap-3 py-2">
                    <Text size="small">
                      {run.fileName}{" "}
                      <span className="text-ui-fg-subtle">
                        {moment(run.createdAt)}, {words.rows(run.rows)}, {run.createdBy}
                      </span>
                    </Text>
                    <span className="flex items-center gap-2">
                      <Badge size="2xsmall">{words.states[run.state]}</Badge>
                      <Button
                        size="small"
                        variant="transparent"
                        aria-label={`${open === run.id ? words.close : words.open}: ${run.fileName}`}
                        onClick={() => setOpen(open === run.id ? null : run.id)}
                      >
                        {open === run.id ? words.close : words.open}
                      </Button>
                    </span>
                  </li>
                ))}
              </ul>
            )
          }
        </Answered>
      </Strip>
    </Desk>
  )
}

export const config = defineRouteConfig({
  label: "listingImports",
  translationNs: "market",
  icon: DocumentText,
  rank: 22,
})
