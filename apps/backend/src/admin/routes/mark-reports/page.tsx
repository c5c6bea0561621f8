import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ExclamationCircle } from "@medusajs/icons"
import type { DeskMarkReport, DeskMarkReports } from "@ocop/contract"
import { Queue, useWords } from "../../kit"
import { markReportMessages } from "../../mark-reports/messages"
import { ReportCard } from "../../mark-reports/report-card"
import { useMe } from "../../officer/use-me"

type Filter = keyof (typeof markReportMessages)["vi"]["filters"]

/** Reports that the OCOP mark is used wrongly, of the officer's place. */
export default function MarkReports() {
  const { words } = useWords(markReportMessages)
  const me = useMe()
  const mayAct = me?.role === "operator" || me?.role === "secretary"
  return (
    <Queue<DeskMarkReports, DeskMarkReport, Filter>
      title={words.title}
      about={({ waiting }) => words.about(waiting)}
      filter={{ label: words.show, options: words.filters, first: "all" }}
      path={(filter) => `/admin/mark-reports?${filter === "all" ? "" : `state=${filter}`}`}
      page={30}
      most={200}
      of={({ mark_reports: items, count }) => ({ items, count })}
      empty={(filter) => (filter === "all" ? words.none : words.noneSuch)}
    >
      {(report) => <ReportCard report={report} mayAct={mayAct} />}
    </Queue>
  )
}

export const config = defineRouteConfig({
  label: "markReports",
  translationNs: "market",
  icon: ExclamationCircle,
  rank: 3,
})
