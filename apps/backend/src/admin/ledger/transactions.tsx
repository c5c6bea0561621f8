import { Button } from "@medusajs/ui"
import type { LedgerTransactionAnswer } from "@ocop/contract"
import { useState } from "react"
import { Answered, Empty, Strip, useQueryOf, useWords } from "../kit"
import { type Filter, Filters, isNarrowed, NO_FILTER, queryOf } from "./filters"
import { TransactionRow } from "./transaction-row"
import { useChart } from "./use-chart"
import { ledgerWords } from "./words"

interface Page {
  transactions: LedgerTransactionAnswer[]
  next: string | null
}

/** The ledger, newest first, narrowed by what one looks for. */
export function Transactions() {
  const { words } = useWords(ledgerWords)
  const [filter, setFilter] = useState<Filter>(NO_FILTER)
  const [cursor, setCursor] = useState<string | null>(null)
  const chart = useChart()
  const query = [queryOf(filter), cursor && `cursor=${cursor}`].filter(Boolean).join("&")
  const answer = useQueryOf<Page>(`/admin/ledger/transactions?${query}`)
  const narrow = (next: Filter) => {
    setFilter(next)
    setCursor(null)
  }
  return (
    <div className="divide-y">
      <Strip>
        <Filters filter={filter} chart={chart.data} onChange={narrow} />
      </Strip>
      <Answered of={answer}>
        {({ transactions, next }) =>
          transactions.length === 0 ? (
            <Empty>{isNarrowed(filter) ? words.noneFits : words.none}</Empty>
          ) : (
            <>
              <ul className="divide-y">
                {transactions.map((transaction) => (
                  <li key={transaction.id}>
                    <TransactionRow transaction={transaction} nameOf={chart.nameOf} />
                  </li>
                ))}
              </ul>
              <div className="flex justify-between gap-4 px-6 py-4">
                <Button size="small" variant="secondary" disabled={!cursor} onClick={() => setCursor(null)}>
                  {words.newest}
                </Button>
                <Button size="small" variant="secondary" disabled={!next} onClick={() => setCursor(next)}>
                  {words.older}
                </Button>
              </div>
            </>
          )
        }
      </Answered>
    </div>
  )
}
