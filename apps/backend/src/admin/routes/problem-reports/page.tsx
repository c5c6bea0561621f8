import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChatBubble } from "@medusajs/icons"
import type { OperatorReports } from "@ocop/contract"
import { Queue, useWords } from "../../kit"
import { reportMessages } from "../../problem-reports/messages"
import { ReportCard } from "../../problem-reports/report-card"

/** The operator's desk for what buyers report about their parcels. */
export default function ProblemReports() {
  const { words } = useWords(reportMessages)
  return (
    <Queue
      title={words.title}
      about={(answer: OperatorReports) => words.about(answer.open)}
      filter={{ label: words.show, options: words.filters, first: "all" }}
      path={(filter) => `/admin/problem-reports?${filter === "all" ? "" : `state=${filter}`}`}
      page={30}
      most={200}
      of={({ problem_reports: items, count }) => ({ items, count })}
      empty={(filter) => (filter === "all" ? words.none : words.noneSuch)}
    >
      {(report) => <ReportCard report={report} />}
    </Queue>
  )
}

export const config = defineRouteConfig({
  label: "problemReports",
  translationNs: "market",
  icon: ChatBubble,
  rank: 4,
})
