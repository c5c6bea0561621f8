import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Cash } from "@medusajs/icons"
import { Desk, DeskTabs, useWords } from "../../kit"
import { Doubtful } from "../../payments/doubtful"
import { paymentsMessages } from "../../payments/messages"
import { Refunds } from "../../payments/refunds"
import { Statement } from "../../payments/statement"
import { Waiting } from "../../payments/waiting"

type Tab = "waiting" | "doubtful" | "statement" | "refunds"

/** The operator's desk for money that arrives by bank transfer, and for money that goes back. */
export default function Payments() {
  const { words } = useWords(paymentsMessages)
  return (
    <Desk title={words.title} about={words.about}>
      <DeskTabs names={words.tabs}>{deskOf}</DeskTabs>
    </Desk>
  )
}

function deskOf(tab: Tab, show: (tab: Tab) => void) {
  if (tab === "waiting") return <Waiting />
  if (tab === "doubtful") return <Doubtful />
  if (tab === "statement") return <Statement onDoubtful={() => show("doubtful")} />
  return <Refunds />
}

export const config = defineRouteConfig({ label: "payments", translationNs: "market", icon: Cash, rank: 11 })
