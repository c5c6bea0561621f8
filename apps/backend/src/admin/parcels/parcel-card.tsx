import { Badge, Heading, Text } from "@medusajs/ui"
import type { ProducerOrderState } from "@ocop/contract"
import { formatDong, formatMoment } from "@ocop/domain"
import type { Parcel } from "./api"
import type { Messages } from "./messages"
import { ParcelActs } from "./parcel-acts"
import { ParcelGrants } from "./parcel-grants"

const COLORS: Partial<Record<ProducerOrderState, "green" | "red" | "orange" | "blue">> = {
  placed: "orange",
  confirmed: "blue",
  packed: "blue",
  shipped: "blue",
  delivered: "green",
  cancelled: "red",
  undeliverable: "red",
}

interface ParcelCardProps {
  parcel: Parcel
  messages: Messages
  locale: "vi" | "en"
}

/** One maker's parcel: what is in it, what it costs, where it is, and what can be done next. */
export function ParcelCard({ parcel, messages, locale }: ParcelCardProps) {
  const money = (amount: number) => formatDong(amount, locale)
  const sums = [
    [messages.goods, parcel.goods],
    [messages.shipping, parcel.shipping],
    ...(parcel.discount > 0 ? [[messages.discount, -parcel.discount] as const] : []),
    [messages.total, parcel.total],
  ] as const
  return (
    <article className="flex flex-col gap-y-3 px-6 py-4" aria-label={`${messages.parcel} ${parcel.number}`}>
      <header className="flex items-center justify-between gap-x-4">
        <Heading level="h3">
          {messages.parcel} {parcel.number}: {parcel.producer.name}
        </Heading>
        <Badge size="2xsmall" color={COLORS[parcel.state] ?? "grey"}>
          {messages.states[parcel.state]}
        </Badge>
      </header>
      <ul className="txt-small text-ui-fg-subtle">
        {parcel.lines.map(({ title, pack, quantity, total }) => (
          <li key={`${title} ${pack}`} className="flex justify-between gap-x-4">
            <span>
              {quantity} × {title}, {pack}
            </span>
            <span>{money(total)}</span>
          </li>
        ))}
      </ul>
      <dl className="txt-small flex flex-wrap gap-x-6 gap-y-1">
        {sums.map(([label, amount]) => (
          <div key={label} className="flex gap-x-1">
            <dt className="text-ui-fg-subtle">{label}</dt>
            <dd>{money(amount)}</dd>
          </div>
        ))}
      </dl>
      <ParcelGrants parcel={parcel} />
      {parcel.invoice && (
        <Text size="small">
          <b className="font-medium">{messages.invoice}</b>: {parcel.invoice.company}, {parcel.invoice.taxCode},{" "}
          {parcel.invoice.address}, {parcel.invoice.email}
        </Text>
      )}
      <Text size="small" className="text-ui-fg-subtle">
        {[
          messages[parcel.shippingKind],
          parcel.carrier,
          parcel.trackingCode,
          parcel.cash && `${messages.collected} ${money(parcel.cash.amount)} (${messages.holders[parcel.cash.heldBy]})`,
        ]
          .filter(Boolean)
          .join(" · ")}
      </Text>
      <details className="txt-small text-ui-fg-subtle">
        <summary>{messages.history}</summary>
        <ol>
          {parcel.history.map(({ state, at, reason }) => (
            <li key={`${state} ${at}`}>
              {formatMoment(at, locale)} {messages.states[state]}
              {reason && `: ${reason}`}
            </li>
          ))}
        </ol>
      </details>
      <ParcelActs parcel={parcel} messages={messages} />
    </article>
  )
}
