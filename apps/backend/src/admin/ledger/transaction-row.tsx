import { Badge, Text } from "@medusajs/ui"
import type { LedgerTransactionAnswer } from "@ocop/contract"
import { Link } from "react-router-dom"
import { Strip, useWords } from "../kit"
import { ledgerWords } from "./words"

const TONES: Partial<Record<LedgerTransactionAnswer["kind"], "green" | "red" | "orange" | "purple" | "blue">> = {
  paid: "green",
  cash_collected: "green",
  refunded: "red",
  correction: "orange",
  payout_made: "purple",
  payout_confirmed: "purple",
  payout_failed: "red",
}

interface RowProps {
  transaction: LedgerTransactionAnswer
  nameOf(code: string): string
}

/** One transaction: what, when, about whom, and its entries with debits before credits. */
export function TransactionRow({ transaction, nameOf }: RowProps) {
  const { words, moment, money } = useWords(ledgerWords)
  const { kind, at, orderId, orderNumber, producer, actor, reason, entries } = transaction
  return (
    <Strip>
      <div className="grid gap-x-8 gap-y-3 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <div className="flex flex-col gap-y-1">
          <div className="flex flex-wrap items-center gap-2">
            <Badge size="2xsmall" color={TONES[kind] ?? "grey"}>
              {words.kinds[kind]}
            </Badge>
            <Text size="small" className="text-ui-fg-subtle">
              {moment(at)}
            </Text>
          </div>
          {producer && (
            <Text size="small" weight="plus">
              {producer.name}
            </Text>
          )}
          {orderId && orderNumber && (
            <Link to={`/orders/${orderId}`} className="txt-small underline underline-offset-2">
              {words.order(orderNumber)}
            </Link>
          )}
          {reason && <Text size="small">{reason}</Text>}
          {actor !== "system" && (
            <Text size="xsmall" className="text-ui-fg-subtle">
              {words.by(actor)}
            </Text>
          )}
        </div>
        {entries.length === 0 ? (
          <Text size="small" className="text-ui-fg-subtle">
            {words.nothingMoved}
          </Text>
        ) : (
          <dl className="txt-small grid grid-cols-[minmax(0,1fr)_2.5rem_7.5rem] gap-x-3 gap-y-1 self-start tabular-nums">
            {entries.map(({ account, producerName, amount }) => (
              <div key={`${account} ${producerName ?? ""}`} className="contents">
                <dt className={amount < 0 ? "pl-6 text-ui-fg-subtle" : ""}>
                  {nameOf(account)}
                  {producerName && producerName !== producer?.name && `, ${producerName}`}
                </dt>
                <dd className="text-ui-fg-subtle">{amount > 0 ? words.debit : words.credit}</dd>
                <dd className="text-right">{money(Math.abs(amount))}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </Strip>
  )
}
