import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChartBar } from "@medusajs/icons"
import { Button, Tabs } from "@medusajs/ui"
import type { Dashboard, Targets } from "@ocop/contract"
import { useSearchParams } from "react-router-dom"
import { Answered, Desk, useQueryOf, useWords } from "../../kit"
import { programmeMessages } from "../../programme/messages"
import { Overview } from "../../programme/overview"
import { PlanPanel } from "../../programme/plan-panel"

const TABS = ["overview", "plans"] as const

/** The programme of the officer's province, or of the country: today's pictures and the goals of plans. */
export default function Programme() {
  const { words, date, locale } = useWords(programmeMessages)
  const [search, setSearch] = useSearchParams()
  const tab = TABS.find((name) => name === search.get("tab")) ?? "overview"
  const dashboard = useQueryOf<Dashboard>("/admin/dashboard")
  const place = dashboard.data?.province?.name ?? words.country
  const report = (format: "csv" | "pdf") => `/admin/dashboard/report?format=${format}&locale=${locale}`
  return (
    <Desk
      title={words.title}
      about={dashboard.data && words.about(place, date(dashboard.data.today))}
      actions={
        <div className="flex gap-2">
          {(["csv", "pdf"] as const).map((format) => (
            <Button key={format} size="small" variant="secondary" asChild>
              <a href={report(format)} download>
                {words[format]}
              </a>
            </Button>
          ))}
        </div>
      }
    >
      <Tabs value={tab} onValueChange={(name) => setSearch({ tab: name }, { replace: true })}>
        <div className="px-6 py-3">
          <Tabs.List>
            {TABS.map((name) => (
              <Tabs.Trigger key={name} value={name}>
                {words.tabs[name]}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
        </div>
        <Tabs.Content value="overview" className="border-t">
          <Answered of={dashboard}>{(answer) => <Overview of={answer} />}</Answered>
        </Tabs.Content>
        <Tabs.Content value="plans" className="border-t">
          <Plans />
        </Tabs.Content>
      </Tabs>
    </Desk>
  )
}

function Plans() {
  const answer = useQueryOf<Targets>("/admin/targets")
  return (
    <Answered of={answer}>
      {({ plans, today }) => (
        <div className="flex flex-col gap-y-4 px-6 py-4">
          {plans.map((plan) => (
            <PlanPanel key={plan.key} plan={plan} today={today} />
          ))}
        </div>
      )}
    </Answered>
  )
}

export const config = defineRouteConfig({ label: "programme", translationNs: "market", icon: ChartBar, rank: 9 })
