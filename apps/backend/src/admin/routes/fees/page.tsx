import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ReceiptPercent } from "@medusajs/icons"
import { Commission } from "../../fees/commission"
import { Tax } from "../../fees/tax"
import { feeWords } from "../../fees/words"
import { Desk, DeskTabs, useWords } from "../../kit"

/** What the market keeps and what the state takes, with dates and grounds. */
export default function Fees() {
  const { words } = useWords(feeWords)
  return (
    <Desk title={words.title} about={words.about}>
      <DeskTabs names={words.tabs}>{(open) => (open === "tax" ? <Tax /> : <Commission />)}</DeskTabs>
    </Desk>
  )
}

export const config = defineRouteConfig({ label: "fees", translationNs: "market", icon: ReceiptPercent, rank: 15 })
