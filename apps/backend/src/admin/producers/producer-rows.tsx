import { Badge, Table, Text } from "@medusajs/ui"
import type { AdminProducerRow } from "@ocop/contract"
import { Link } from "react-router-dom"
import { useWords } from "../kit"
import { producerMessages } from "./messages"

const COLORS = {
  recorded: "grey",
  draft: "grey",
  submitted: "orange",
  more_wanted: "blue",
  approved: "green",
  suspended: "red",
} as const

export const statusColor = (status: AdminProducerRow["status"]) => COLORS[status]

export function ProducerRows({ producers }: { producers: AdminProducerRow[] }) {
  const { words, moment } = useWords(producerMessages)
  const { columns } = words
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {[columns.name, columns.place, columns.state, columns.papers, columns.goods, columns.sent].map((column) => (
              <Table.HeaderCell key={column}>{column}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {producers.map((producer) => (
            <Table.Row key={producer.id}>
              <Table.Cell className="min-w-56 py-2">
                <Link to={`/producers/${producer.id}`} className="txt-compact-medium underline underline-offset-2">
                  {producer.name}
                </Link>
                <Text size="small" className="text-ui-fg-subtle">
                  {[
                    producer.type && words.types[producer.type],
                    producer.claims && words.claims(producer.claims),
                    producer.sample && words.sample,
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </Text>
              </Table.Cell>
              <Table.Cell>{producer.placeName}</Table.Cell>
              <Table.Cell>
                <Badge size="2xsmall" color={statusColor(producer.status)}>
                  {words.filters[producer.status]}
                </Badge>
              </Table.Cell>
              <Table.Cell className="tabular-nums">{producer.papers}</Table.Cell>
              <Table.Cell className="tabular-nums">{producer.goods}</Table.Cell>
              <Table.Cell>{producer.submittedAt && moment(producer.submittedAt)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
