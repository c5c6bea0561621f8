import { Table } from "@medusajs/ui"
import type { ListingReview } from "@ocop/contract"
import { useWords } from "../kit"
import { DifferenceValue } from "./difference-value"
import { reviewMessages } from "./messages"

/** What is said now beside what shoppers see today; of new goods only what is said. */
export function Differences({ review: { kind, differences, content } }: { review: ListingReview }) {
  const { words } = useWords(reviewMessages)
  const isNew = kind === "new"
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell className="w-40" />
            {!isNew && <Table.HeaderCell>{words.now}</Table.HeaderCell>}
            <Table.HeaderCell>{words.next}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {differences.map(({ field, before, after }) => (
            <Table.Row key={field} className="align-top">
              <Table.Cell className="py-3 font-medium">{words.fields[field]}</Table.Cell>
              {!isNew && (
                <Table.Cell className="py-3">
                  <DifferenceValue field={field} value={before} />
                </Table.Cell>
              )}
              <Table.Cell className="bg-ui-bg-subtle py-3">
                {/* Prices of new packs stand with their packs. */}
                <DifferenceValue field={field} value={field === "packs" ? content.packs : after} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
