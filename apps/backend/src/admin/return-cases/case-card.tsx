import { Text } from "@medusajs/ui"
import type { OperatorReturnCase } from "@ocop/contract"
import { formatPhone } from "@ocop/domain"
import { Link } from "react-router-dom"
import { numbered, Photos, QueueCard, Quote, useWords } from "../kit"
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
  const address = (number: number) => `/admin/return-cases/${encodeURIComponent(told.id)}/photos/${number}`
  return (
    <QueueCard
      label={`${words.kinds[told.kind]}, ${told.parcel.code}`}
      title={words.kinds[told.kind]}
      at={moment(told.openedAt)}
      badges={[{ text: words.states[told.state], tone: COLORS[told.state] }]}
      about={
        <>
          {buyer.name}, <a href={`tel:${buyer.phone}`}>{formatPhone(buyer.phone)}</a>, {words.wishes[told.wish]}
          {" · "}
          <Link to={`/orders/${told.orderId}`} className="text-ui-fg-base underline underline-offset-2">
            {words.order} {told.orderNumber}
          </Link>
          {" · "}
          {producer.name}
          {producer.phone && <>, {formatPhone(producer.phone)}</>}
        </>
      }
    >
      <Text size="small">
        {goods}. {words.worth}: <b>{money(told.worth)}</b>.{" "}
        {told.state === "open" && words.answerBy(date(told.answerBy))}
        {told.refunded !== null && words.refunded(money(told.refunded))}
      </Text>
      <Quote>{told.text}</Quote>
      <Photos photos={numbered(told.photos, address, words.photo)} />
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
    </QueueCard>
  )
}
