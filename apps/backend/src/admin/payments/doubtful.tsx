import type { BankTransaction } from "@ocop/contract"
import { useState } from "react"
import { Answered, ChoiceField, Empty, Strip, useQueryOf, useWords } from "../kit"
import { paymentsMessages } from "./messages"
import { TransactionCard } from "./transaction-card"

type Filter = keyof (typeof paymentsMessages)["vi"]["doubtful"]["filters"]
const EVERY_MS = 30_000

/** Money that does not fit its order, with what to do about it; and what became of earlier money. */
export function Doubtful() {
  const { words } = useWords(paymentsMessages)
  const [filter, setFilter] = useState<Filter>("open")
  const answer = useQueryOf<{ bankTransactions: BankTransaction[] }>(
    `/admin/bank-transactions?state=${filter}&limit=100`,
    { every: EVERY_MS },
  )
  return (
    <div className="divide-y">
      <Strip>
        <div className="w-64">
          <ChoiceField
            label={words.doubtful.show}
            options={words.doubtful.filters}
            value={filter}
            onChange={setFilter}
          />
        </div>
      </Strip>
      <Answered of={answer}>
        {({ bankTransactions }) =>
          bankTransactions.length === 0 ? (
            <Empty>{filter === "open" ? words.doubtful.none : words.doubtful.noneSettled}</Empty>
          ) : (
            bankTransactions.map((transaction) => <TransactionCard key={transaction.id} transaction={transaction} />)
          )
        }
      </Answered>
    </div>
  )
}
