import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Cash } from "@medusajs/icons"
import { Tabs } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { Desk, useWords } from "../../kit"
import { Doubtful } from "../../payments/doubtful"
import { paymentsMessages } from "../../payments/messages"
import { Refunds } from "../../payments/refunds"
import { Statement } from "../../payments/statement"
import { Waiting } from "../../payments/waiting"

const TABS = ["waiting", "doubtful", "statement", "refunds"] as const
type Tab = (typeof TABS)[number]

/** The operator's desk for money that arrives by bank transfer, and for money that goes back. */
export default function Payments() {
  const { words } = useWords(paymentsMessages)
  const [search, setSearch] = useSearchParams()
  const tab = TABS.find((name) => name === search.get("tab")) ?? "waiting"
  const show = (name: string) => setSearch({ tab: name }, { replace: true })
  return (
    <Desk title={words.title} about={words.about}>
      <Tabs value={tab} onValueChange={show}>
        <div className="overflow-x-auto px-6 py-3">
          <Tabs.List>
            {TABS.map((name) => (
              <Tabs.Trigger key={name} value={name} className="whitespace-nowrap">
                {words.tabs[name]}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
        </div>
        {TABS.map((name) => (
          <Tabs.Content key={name} value={name} className="border-t">
            {deskOf(name, show)}
          </Tabs.Content>
        ))}
      </Tabs>
    </Desk>
  )
}

function deskOf(tab: Tab, show: (tab: Tab) => void) {
  if (tab === "waiting") return <Waiting />
  if (tab === "doubtful") return <Doubtful />
  if (tab === "statement") return <Statement onDoubtful={() => show("doubtful")} />
  return <Refunds />
}

export const config = defineRouteConfig({ label: "payments", translationNs: "market", icon: Cash, rank: 2 })
