import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BookOpen } from "@medusajs/icons"
import { Tabs } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { Desk, useWords } from "../../kit"
import { Accounts } from "../../ledger/accounts"
import { Check } from "../../ledger/check"
import { CorrectionForm } from "../../ledger/correction-form"
import { Transactions } from "../../ledger/transactions"
import { ledgerWords } from "../../ledger/words"

const TABS = { transactions: Transactions, accounts: Accounts, check: Check, correction: CorrectionForm } as const
type Tab = keyof typeof TABS
const NAMES = Object.keys(TABS) as Tab[]

/** Where every đồng is: transactions, balances, the check, and corrections by hand. */
export default function Ledger() {
  const { words } = useWords(ledgerWords)
  const [search, setSearch] = useSearchParams()
  const tab = NAMES.find((name) => name === search.get("tab")) ?? "transactions"
  return (
    <Desk title={words.title} about={words.about}>
      <Tabs value={tab} onValueChange={(name) => setSearch({ tab: name }, { replace: true })}>
        <div className="overflow-x-auto px-6 py-3">
          <Tabs.List>
            {NAMES.map((name) => (
              <Tabs.Trigger key={name} value={name} className="whitespace-nowrap">
                {words.tabs[name]}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
        </div>
        {NAMES.map((name) => {
          const Body = TABS[name]
          return (
            <Tabs.Content key={name} value={name} className="border-t">
              <Body />
            </Tabs.Content>
          )
        })}
      </Tabs>
    </Desk>
  )
}

export const config = defineRouteConfig({ label: "ledger", translationNs: "market", icon: BookOpen, rank: 3 })
