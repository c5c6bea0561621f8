import { Text } from "@medusajs/ui"
import type { DeskCertificate } from "@ocop/contract"
import { Link } from "react-router-dom"
import { Rows, useWords } from "../kit"
import { Deadline } from "./deadline"
import { certificateMessages } from "./messages"
import { StateBadge } from "./state-badge"

/** Certificates: what, whose, how many stars, by which decision and until when. */
export function CertificateRows({ certificates }: { certificates: DeskCertificate[] }) {
  const { words, date } = useWords(certificateMessages)
  const { columns } = words
  return (
    <Rows
      label={words.title}
      rows={certificates}
      keyOf={({ id }) => id}
      columns={[
        {
          title: columns.product,
          isHead: true,
          of: ({ id, code, product, producer, finding }) => (
            <>
              <Link to={`/certificates/${id}`} className="txt-compact-medium underline underline-offset-2">
                {product.title}
              </Link>
              {producer && (
                <Text size="small" className="text-ui-fg-subtle">
                  {producer.name}
                </Text>
              )}
              <Text size="small" className="text-ui-fg-subtle font-mono">
                {code}
              </Text>
              {finding && <Deadline finding={finding} />}
            </>
          ),
        },
        { title: columns.place, of: ({ place }) => place },
        {
          title: columns.state,
          of: ({ state, stars }) => (
            <span className="flex flex-col gap-y-1">
              <span>{words.stars(stars)}</span>
              <StateBadge state={state} />
            </span>
          ),
        },
        {
          title: columns.decision,
          of: ({ decisionNumber, decidedOn }) => (
            <>
              {decisionNumber ?? <span className="text-ui-fg-subtle">{words.notKnown}</span>}
              {decidedOn && <Text size="small">{date(decidedOn)}</Text>}
            </>
          ),
        },
        {
          title: columns.until,
          of: ({ until }) => (until ? date(until) : <span className="text-ui-fg-subtle">{words.notKnown}</span>),
          isSum: true,
        },
      ]}
    />
  )
}
