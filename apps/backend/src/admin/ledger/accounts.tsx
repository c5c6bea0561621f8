import { Table, Text } from "@medusajs/ui"
import type { LedgerAccountFigures } from "@ocop/contract"
import { Answered, Strip, useWords } from "../kit"
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
          <div className="overflow-x-auto">
            <Table>
              <Table.Header>
                <Table.Row>
                  <Table.HeaderCell>{words.account}</Table.HeaderCell>
                  <Table.HeaderCell className="text-right">{words.debit}</Table.HeaderCell>
                  <Table.HeaderCell className="text-right">{words.credit}</Table.HeaderCell>
                </Table.Row>
              </Table.Header>
              <Table.Body>
                {accounts.map((account) => (
                  <Table.Row key={account.code}>
                    <Table.Cell className="whitespace-normal py-2">
                      <Text size="small" weight="plus">
                        {chart.nameOf(account.code)}
                      </Text>
                      <Text size="small" className="text-ui-fg-subtle">
                        {chart.aboutOf(account)}
                        {account.ofProducer && ` (${words.ofProducers})`}
                      </Text>
                    </Table.Cell>
                    {SIDES.map((side) => (
                      <Table.Cell
                        key={side}
                        className={`text-right tabular-nums ${account.balance === 0 ? "text-ui-fg-muted" : ""}`}
                      >
                        {account.side === side && money(account.balance)}
                      </Table.Cell>
                    ))}
                  </Table.Row>
                ))}
                <Table.Row>
                  <Table.Cell>
                    <Text size="small" weight="plus">
                      {words.totals.title}
                    </Text>
                  </Table.Cell>
                  {SIDES.map((side) => (
                    <Table.Cell key={side} className="text-right font-medium tabular-nums">
                      {money(sumOf(accounts, side))}
                    </Table.Cell>
                  ))}
                </Table.Row>
              </Table.Body>
            </Table>
          </div>
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
