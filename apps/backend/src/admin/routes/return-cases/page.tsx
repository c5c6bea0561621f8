import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArrowUturnLeft } from "@medusajs/icons"
import type { OperatorReturns } from "@ocop/contract"
import { Queue, useWords } from "../../kit"
import { CaseCard } from "../../return-cases/case-card"
import { returnMessages } from "../../return-cases/messages"

/** Goods that buyers want taken back: the operator decides where the shop did not, or the buyer disagrees. */
export default function ReturnCases() {
  const { words } = useWords(returnMessages)
  return (
    <Queue
      title={words.title}
      about={(answer: OperatorReturns) => words.about(answer.escalated)}
      filter={{ label: words.show, options: words.filters, first: "all" }}
      path={(filter) => `/admin/return-cases?${filter === "all" ? "" : `state=${filter}`}`}
      page={30}
      most={200}
      of={({ return_cases: items, count }) => ({ items, count })}
      empty={(filter) => (filter === "all" ? words.none : words.noneSuch)}
    >
      {(told) => <CaseCard told={told} />}
    </Queue>
  )
}

export const config = defineRouteConfig({
  label: "returnCases",
  translationNs: "market",
  icon: ArrowUturnLeft,
  rank: 3,
})
