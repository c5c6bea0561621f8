import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CashSolid } from "@medusajs/icons"
import { Tabs } from "@medusajs/ui"
import { Desk, useWords } from "../../kit"
import { payoutMessages } from "../../payouts/messages"
import { NextRun } from "../../payouts/next-run"
import { Runs } from "../../payouts/runs"
import { Taxes } from "../../payouts/taxes"

/** Paying producers: the next run, the runs so far, and the month's taxes. */
export default function Payouts() {
  const { words } = useWords(payoutMessages)
  return (
    <Desk title={words.title} about={words.about}>
      <Tabs defaultValue="next">
        <div className="px-6 py-4">
          <Tabs.List>
            <Tabs.Trigger value="next">{words.next}</Tabs.Trigger>
            <Tabs.Trigger value="runs">{words.runs}</Tabs.Trigger>
            <Tabs.Trigger value="taxes">{words.taxes}</Tabs.Trigger>
          </Tabs.List>
        </div>
        <Tabs.Content value="next">
          <NextRun />
        </Tabs.Content>
        <Tabs.Content value="runs">
          <Runs />
        </Tabs.Content>
        <Tabs.Content value="taxes">
          <Taxes />
        </Tabs.Content>
      </Tabs>
    </Desk>
  )
}

export const config = defineRouteConfig({ label: "payouts", translationNs: "market", icon: CashSolid, rank: 12 })
