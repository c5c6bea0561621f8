import { Badge, Heading, Text } from "@medusajs/ui"
import type { OperatorReport } from "@ocop/contract"
import { formatPhone } from "@ocop/domain"
import { Link } from "react-router-dom"
import { useWords } from "../kit"
import { AnswerForm } from "./answer-form"
import { reportMessages } from "./messages"

const COLORS = { open: "orange", answered: "blue", closed: "green" } as const

/** One problem with one parcel: who, what, the photographs, what was answered, and the next answer. */
export function ReportCard({ report }: { report: OperatorReport }) {
  const { words, moment, date } = useWords(reportMessages)
  const { order, parcel, buyer } = report
  return (
    <article className="flex flex-col gap-y-3 px-6 py-4" aria-label={`${words.kinds[report.kind]}, ${order.number}`}>
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <Heading level="h2">
          {words.kinds[report.kind]}
          <span className="text-ui-fg-subtle font-normal"> · {moment(report.at)}</span>
        </Heading>
        <Badge size="2xsmall" color={COLORS[report.state]}>
          {words.states[report.state]}
        </Badge>
      </header>
      <Text size="small" className="text-ui-fg-subtle">
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
      </Text>
      <blockquote className="txt-medium max-w-2xl whitespace-pre-wrap break-words" aria-label={words.said}>
        {report.text}
      </blockquote>
      <Photos report={report} />
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
    </article>
  )
}

function Photos({ report }: { report: OperatorReport }) {
  const { words } = useWords(reportMessages)
  if (report.photos === 0) return null
  const address = (number: number) => `/admin/problem-reports/${encodeURIComponent(report.id)}/photos/${number}`
  return (
    <ul className="flex flex-wrap gap-2">
      {Array.from({ length: report.photos }, (_, index) => index + 1).map((number) => (
        <li key={number}>
          <a href={address(number)} target="_blank" rel="noreferrer" className="block rounded-md">
            <img
              src={address(number)}
              alt={words.photo(number)}
              loading="lazy"
              className="border-ui-border-base size-24 rounded-md border object-cover"
            />
          </a>
        </li>
      ))}
    </ul>
  )
}
