import { Text } from "@medusajs/ui"
import type { LedgerAccountFigures } from "@ocop/contract"
import { Answered, Rows, Strip, useWords } from "../kit"
import { useChart } from "./use-chart"
import { ledgerWords } from "./words"

const SIDES = ["debit", "credit"] as const

/** What lies on each account, and that both sides are equal. */
export function Accounts() {
  const { words, money } = useWords(ledgerWords)
  const chart = useChart()
  return (
    <Answered of={chart.query}>
      {({ accounts }) => (
        <>
          <Rows
            label={words.tabs.accounts}
            rows={[...accounts, null]}
            keyOf={(account) => account?.code ?? "totals"}
            columns={[
              {
                title: words.account,
                of: (account) =>
                  account === null ? (
                    words.totals.title
                  ) : (
                    <>
                      {chart.nameOf(account.code)}
                      <Text size="small" className="text-ui-fg-subtle">
                        {chart.aboutOf(account)}
                        {account.ofProducer && ` (${words.ofProducers})`}
                      </Text>
                    </>
                  ),
                isHead: true,
              },
              ...SIDES.map((side) => ({
                title: words[side],
                of: (account: LedgerAccountFigures | null) => {
                  if (account === null) return <b className="font-medium">{money(sumOf(accounts, side))}</b>
                  return account.side === side ? money(account.balance) : null
                },
                isSum: true,
              })),
            ]}
          />
          <Strip>
            <Text size="small" className="text-ui-fg-subtle">
              {sumOf(accounts, "debit") === sumOf(accounts, "credit") ? words.totals.ok : words.totals.bad}
            </Text>
          </Strip>
        </>
      )}
    </Answered>
  )
}

const sumOf = (accounts: LedgerAccountFigures[], side: "debit" | "credit") =>
  accounts.filter((account) => account.side === side).reduce((sum, { balance }) => sum + balance, 0)
