import { Text } from "@medusajs/ui"
import type { DeskMarkReport } from "@ocop/contract"
import { Link } from "react-router-dom"
import { Deadline } from "../certificates/deadline"
import { numbered, Photos, QueueCard, Quote, useWords } from "../kit"
import { DecideForm } from "./decide-form"
import { markReportMessages } from "./messages"

const COLORS = { new: "orange", looking: "blue", upheld: "red", dismissed: "grey" } as const

/** One report: what is wrong with which mark, photographs, the certificate as it is today, and the decision. */
export function ReportCard({ report, mayAct }: { report: DeskMarkReport; mayAct: boolean }) {
  const { words, moment } = useWords(markReportMessages)
  const { product, certificate } = report
  const address = (number: number) => `/admin/mark-reports/${encodeURIComponent(report.id)}/photos/${number}`
  const isOpen = report.state === "new" || report.state === "looking"
  return (
    <QueueCard
      label={`${words.what[report.what]}, ${report.code}`}
      title={words.what[report.what]}
      at={moment(report.at)}
      badges={[{ text: words.states[report.state], tone: COLORS[report.state] }]}
      about={
        <>
          {product ? [product.title, product.producer].filter(Boolean).join(", ") : words.noProduct}
          {certificate && (
            <>
              {" · "}
              <Link to={`/certificates/${certificate.id}`} className="text-ui-fg-base underline underline-offset-2">
                {words.certificate} {certificate.code}, {words.stars(certificate.stars)}
              </Link>
            </>
          )}
          {" · "}
          <span className="font-mono">{report.code}</span>
        </>
      }
    >
      <Quote label={words.said}>{report.text}</Quote>
      <Photos photos={numbered(report.photos, address, words.photo)} />
      {report.contact && (
        <Text size="small" className="break-words">
          {words.contact}: {report.contact}
        </Text>
      )}
      {report.finding && <Deadline finding={report.finding} />}
      {(report.outcome ?? report.dismissedReason) && (
        <Text size="small">
          <b>{report.outcome ?? report.dismissedReason}</b>{" "}
          {report.handledAt && report.handledBy && (
            <span className="text-ui-fg-subtle">{words.decided(moment(report.handledAt), report.handledBy)}</span>
          )}
        </Text>
      )}
      {isOpen && mayAct && <DecideForm report={report} />}
    </QueueCard>
  )
}
