import { Button, Text } from "@medusajs/ui"
import type { BankDecision, BankTransaction } from "@ocop/contract"
import { formatPhone } from "@ocop/domain"
import { useState } from "react"
import { QueueCard, useWords } from "../kit"
import { DecisionForm } from "./decision-form"
import { Facts, OrderLink } from "./facts"
import { paymentsMessages } from "./messages"

/** One movement on the account: what came, what is wrong with it, and the decisions that are possible now. */
export function TransactionCard({ transaction }: { transaction: BankTransaction }) {
  const { words, money, moment } = useWords(paymentsMessages)
  const [chosen, setChosen] = useState<BankDecision | null>(null)
  const { order, problem, state, decisions, currency, amount } = transaction
  const sum = currency === "VND" ? money(amount) : `${amount} ${currency}`
  const sender = [transaction.counterName, transaction.counterAccount].filter(Boolean).join(", ")
  return (
    <QueueCard
      label={`${sum}, ${transaction.description}`}
      title={sum}
      badges={[
        ...(problem ? [{ text: words.problems[problem], tone: "orange" as const }] : []),
        { text: words.states[state], tone: state === "accepted" ? ("green" as const) : ("grey" as const) },
      ]}
    >
      <Facts
        facts={[
          [words.memo, <code key="text">{transaction.description}</code>],
          [words.doubtful.from, sender || words.doubtful.unknownSender],
          [words.sources[transaction.source], moment(transaction.happenedAt)],
        ]}
      />
      {order && (
        <Text size="small" className="flex flex-wrap gap-x-2">
          <span>
            {words.order} <OrderLink id={order.id} number={order.number} /> {words.doubtful.wants(money(order.amount))}
          </span>
          <span className="text-ui-fg-subtle">
            {order.name}, {formatPhone(order.phone)}
          </span>
        </Text>
      )}
      {transaction.used > 0 && transaction.used < amount && (
        <Text size="small">{words.doubtful.used(money(transaction.used))}</Text>
      )}
      {problem && decisions.length > 0 && (
        <Text size="small" className="text-ui-fg-subtle max-w-2xl">
          {words.whatToDo[problem]}
        </Text>
      )}
      {transaction.reason && (
        <Text size="small" className="text-ui-fg-subtle">
          “{transaction.reason}”{" "}
          {transaction.resolvedAt &&
            words.doubtful.settledBy(transaction.resolvedBy ?? "", moment(transaction.resolvedAt))}
        </Text>
      )}
      {chosen ? (
        <DecisionForm transaction={transaction} decision={chosen} onBack={() => setChosen(null)} />
      ) : (
        decisions.length > 0 && (
          <div className="flex flex-wrap gap-2">
            {decisions.map((decision, index) => (
              <Button
                key={decision}
                size="small"
                variant={index === 0 ? "primary" : "secondary"}
                onClick={() => setChosen(decision)}
              >
                {words.decisions[decision]}
                {index === 0 && ` (${words.doubtful.advice})`}
              </Button>
            ))}
          </div>
        )
      )}
    </QueueCard>
  )
}
