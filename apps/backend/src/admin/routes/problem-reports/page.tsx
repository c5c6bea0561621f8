import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChatBubble } from "@medusajs/icons"
import type { OperatorReports } from "@ocop/contract"
import { useState } from "react"
import { Answered, ChoiceField, Desk, Empty, useQueryOf, useWords } from "../../kit"
import { reportMessages } from "../../problem-reports/messages"
import { ReportCard } from "../../problem-reports/report-card"

type Filter = keyof (typeof reportMessages)["vi"]["filters"]
const EVERY_MS = 60_000

/** The operator's desk for what buyers report about their parcels. */
export default function ProblemReports() {
  const { words } = useWords(reportMessages)
  const [filter, setFilter] = useState<Filter>("all")
  const answer = useQueryOf<OperatorReports>(
    `/admin/problem-reports?limit=100${filter === "all" ? "" : `&state=${filter}`}`,
    { every: EVERY_MS },
  )
  return (
    <Desk
      title={words.title}
      about={answer.data && words.about(answer.data.open)}
      actions={
        <div className="w-48">
          <ChoiceField label={words.show} options={words.filters} value={filter} onChange={setFilter} />
        </div>
      }
    >
      <Answered of={answer}>
        {({ problem_reports: reports }) =>
          reports.length === 0 ? (
            <Empty>{filter === "all" ? words.none : words.noneSuch}</Empty>
          ) : (
            <div className="divide-y">
              {reports.map((report) => (
                <ReportCard key={report.id} report={report} />
              ))}
            </div>
          )
        }
      </Answered>
    </Desk>
  )
}

export const config = defineRouteConfig({
  label: "problemReports",
  translationNs: "market",
  icon: ChatBubble,
  rank: 3,
})
