import { Badge, Heading, Text } from "@medusajs/ui"
import type { OperatorReturnCase } from "@ocop/contract"
import { formatPhone } from "@ocop/domain"
import { Link } from "react-router-dom"
import { useWords } from "../kit"
import { DecideForm } from "./decide-form"
import { returnMessages } from "./messages"

const COLORS: Partial<Record<OperatorReturnCase["state"], "orange" | "green" | "blue" | "red">> = {
  escalated: "orange",
  open: "blue",
  awaiting_goods: "blue",
  replacing: "blue",
  replacement_sent: "blue",
  refused: "red",
  settled: "green",
}

/** One case: who wants what, both sides in their own words, and the decision where it is the operator's. */
export function CaseCard({ told }: { told: OperatorReturnCase }) {
  const { words, money, moment, date } = useWords(returnMessages)
  const { buyer, producer } = told
  const goods = told.lines.map(({ quantity, title }) => `${quantity} × ${title}`).join(", ")
  return (
    <article className="flex flex-col gap-y-3 px-6 py-4" aria-label={`${words.kinds[told.kind]}, ${told.parcel.code}`}>
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <Heading level="h2">
          {words.kinds[told.kind]}
          <span className="text-ui-fg-subtle font-normal"> · {moment(told.openedAt)}</span>
        </Heading>
        <Badge size="2xsmall" color={COLORS[told.state] ?? "grey"}>
          {words.states[told.state]}
        </Badge>
      </header>
      <Text size="small" className="text-ui-fg-subtle">
        {buyer.name}, <a href={`tel:${buyer.phone}`}>{formatPhone(buyer.phone)}</a>, {words.wishes[told.wish]}
        {" · "}
        <Link to={`/orders/${told.orderId}`} className="text-ui-fg-base underline underline-offset-2">
          {words.order} {told.orderNumber}
        </Link>
        {" · "}
        {producer.name}
        {producer.phone && <>, {formatPhone(producer.phone)}</>}
      </Text>
      <Text size="small">
        {goods}. {words.worth}: <b>{money(told.worth)}</b>.{" "}
        {told.state === "open" && words.answerBy(date(told.answerBy))}
        {told.refunded !== null && words.refunded(money(told.refunded))}
      </Text>
      <blockquote className="txt-medium max-w-2xl whitespace-pre-wrap break-words">{told.text}</blockquote>
      <Photos told={told} />
      <ol className="flex flex-col gap-y-1" aria-label={words.log}>
        {told.log.slice(1).map(({ state, at, actor, text }) => (
          <li key={`${state} ${at}`} className="txt-small">
            <span className="text-ui-fg-subtle">
              {moment(at)}, {words.actors[actor.split(":")[0] ?? ""] ?? actor}:
            </span>{" "}
            {words.states[state as OperatorReturnCase["state"]]}
            {text && <span className="whitespace-pre-wrap break-words"> “{text}”</span>}
          </li>
        ))}
      </ol>
      {told.state === "escalated" && <DecideForm told={told} />}
    </article>
  )
}

function Photos({ told }: { told: OperatorReturnCase }) {
  const { words } = useWords(returnMessages)
  if (told.photos === 0) return null
  const address = (number: number) => `/admin/return-cases/${encodeURIComponent(told.id)}/photos/${number}`
  return (
    <ul className="flex flex-wrap gap-2">
      {Array.from({ length: told.photos }, (_, index) => index + 1).map((number) => (
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
