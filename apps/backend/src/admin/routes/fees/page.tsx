import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ReceiptPercent } from "@medusajs/icons"
import { Tabs } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { Commission } from "../../fees/commission"
import { Tax } from "../../fees/tax"
import { feeWords } from "../../fees/words"
import { Desk, useWords } from "../../kit"

/** What the market keeps and what the state takes, with dates and grounds. */
export default function Fees() {
  const { words } = useWords(feeWords)
  const [search, setSearch] = useSearchParams()
  const tab = search.get("tab") === "tax" ? "tax" : "commission"
  return (
    <Desk title={words.title} about={words.about}>
      <Tabs value={tab} onValueChange={(name) => setSearch({ tab: name }, { replace: true })}>
        <div className="px-6 py-3">
          <Tabs.List>
            <Tabs.Trigger value="commission">{words.tabs.commission}</Tabs.Trigger>
            <Tabs.Trigger value="tax">{words.tabs.tax}</Tabs.Trigger>
          </Tabs.List>
        </div>
        <Tabs.Content value="commission" className="border-t">
          <Commission />
        </Tabs.Content>
        <Tabs.Content value="tax" className="border-t">
          <Tax />
        </Tabs.Content>
      </Tabs>
    </Desk>
  )
}

export const config = defineRouteConfig({ label: "fees", translationNs: "market", icon: ReceiptPercent, rank: 4 })
