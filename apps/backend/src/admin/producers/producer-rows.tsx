import { Badge, Text } from "@medusajs/ui"
import type { AdminProducerRow } from "@ocop/contract"
import { Link } from "react-router-dom"
import { Rows, useWords } from "../kit"
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
    <Rows
      label={words.title}
      rows={producers}
      keyOf={({ id }) => id}
      columns={[
        {
          title: columns.name,
          of: (producer) => (
            <>
              <Link to={`/producers/${producer.id}`} className="txt-compact-medium underline underline-offset-2">
                {producer.name}
              </Link>
              <Text size="small" className="text-ui-fg-subtle">
                {[
                  producer.type && words.types[producer.type],
                  producer.claims && words.claims(producer.claims),
                  producer.wantedName && words.wants(producer.wantedName),
                  producer.sample && words.sample,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </Text>
            </>
          ),
          isHead: true,
        },
        { title: columns.place, of: ({ placeName }) => placeName },
        {
          title: columns.state,
          of: ({ status }) => (
            <Badge size="2xsmall" color={statusColor(status)} className="w-fit whitespace-nowrap">
              {words.filters[status]}
            </Badge>
          ),
        },
        { title: columns.papers, of: ({ papers }) => papers, isSum: true },
        { title: columns.goods, of: ({ goods }) => goods, isSum: true },
        { title: columns.sent, of: ({ submittedAt }) => submittedAt && moment(submittedAt) },
      ]}
    />
  )
}
