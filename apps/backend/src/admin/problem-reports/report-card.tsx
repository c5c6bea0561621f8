import { Text } from "@medusajs/ui"
import type { OperatorReport } from "@ocop/contract"
import { formatPhone } from "@ocop/domain"
import { Link } from "react-router-dom"
import { numbered, Photos, QueueCard, Quote, useWords } from "../kit"
import { AnswerForm } from "./answer-form"
import { reportMessages } from "./messages"

const COLORS = { open: "orange", answered: "blue", closed: "green" } as const

/** One problem with one parcel: who, what, the photographs, what was answered, and the next answer. */
export function ReportCard({ report }: { report: OperatorReport }) {
  const { words, moment, date } = useWords(reportMessages)
  const { order, parcel, buyer } = report
  const address = (number: number) => `/admin/problem-reports/${encodeURIComponent(report.id)}/photos/${number}`
  return (
    <QueueCard
      label={`${words.kinds[report.kind]}, ${order.number}`}
      title={words.kinds[report.kind]}
      at={moment(report.at)}
      badges={[{ text: words.states[report.state], tone: COLORS[report.state] }]}
      about={
        <>
          {buyer.name}, <a href={`tel:${buyer.phone}`}>{formatPhone(buyer.phone)}</a>
          {" · "}
          <Link to={`/orders/${order.id}`} className="text-ui-fg-base underline underline-offset-2">
            {words.order} {order.number}
          </Link>{" "}
          {words.placed} {date(order.placedOn)}
          {" · "}
          {words.parcel(parcel.number)}, {parcel.producer}
          {parcel.trackingCode &&
            ` · ${words.tracking} ${[parcel.carrier, parcel.trackingCode].filter(Boolean).join(" ")}`}
        </>
      }
    >
      <Quote label={words.said}>{report.text}</Quote>
      <Photos photos={numbered(report.photos, address, words.photo)} />
      {report.answers.length > 0 && (
        <ul className="flex flex-col gap-y-2" aria-label={words.answers}>
          {report.answers.map((answer) => (
            <li key={answer.id} className="bg-ui-bg-subtle max-w-2xl rounded-lg px-4 py-3">
              <Text size="small" className="whitespace-pre-wrap break-words">
                {answer.text}
              </Text>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {answer.by}, {moment(answer.at)}
                {answer.closes && `, ${words.closed}`}
              </Text>
            </li>
          ))}
        </ul>
      )}
      <AnswerForm report={report} />
    </QueueCard>
  )
}
