import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BookOpen } from "@medusajs/icons"
import { Desk, DeskTabs, useWords } from "../../kit"
import { Accounts } from "../../ledger/accounts"
import { Check } from "../../ledger/check"
import { CorrectionForm } from "../../ledger/correction-form"
import { Transactions } from "../../ledger/transactions"
import { ledgerWords } from "../../ledger/words"

const TABS = { transactions: Transactions, accounts: Accounts, check: Check, correction: CorrectionForm } as const

/** Where every đồng is: transactions, balances, the check, and corrections by hand. */
export default function Ledger() {
  const { words } = useWords(ledgerWords)
  return (
    <Desk title={words.title} about={words.about}>
      <DeskTabs names={words.tabs}>
        {(open) => {
          const Body = TABS[open]
          return <Body />
        }}
      </DeskTabs>
    </Desk>
  )
}

export const config = defineRouteConfig({ label: "ledger", translationNs: "market", icon: BookOpen, rank: 14 })
