import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CashSolid } from "@medusajs/icons"
import { Desk, DeskTabs, useWords } from "../../kit"
import { payoutMessages } from "../../payouts/messages"
import { NextRun } from "../../payouts/next-run"
import { Runs } from "../../payouts/runs"
import { Taxes } from "../../payouts/taxes"

const TABS = { next: NextRun, runs: Runs, taxes: Taxes } as const

/** Paying producers: the next run, the runs so far, and the month's taxes. */
export default function Payouts() {
  const { words } = useWords(payoutMessages)
  return (
    <Desk title={words.title} about={words.about}>
      <DeskTabs names={{ next: words.next, runs: words.runs, taxes: words.taxes }}>
        {(open) => {
          const Body = TABS[open]
          return <Body />
        }}
      </DeskTabs>
    </Desk>
  )
}

export const config = defineRouteConfig({ label: "payouts", translationNs: "market", icon: CashSolid, rank: 13 })
