import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArrowUturnLeft } from "@medusajs/icons"
import type { OperatorReturns } from "@ocop/contract"
import { useState } from "react"
import { Answered, ChoiceField, Desk, Empty, useQueryOf, useWords } from "../../kit"
import { CaseCard } from "../../return-cases/case-card"
import { returnMessages } from "../../return-cases/messages"

type Filter = keyof (typeof returnMessages)["vi"]["filters"]
const EVERY_MS = 60_000

/** Goods that buyers want taken back: the operator decides where the shop did not, or the buyer disagrees. */
export default function ReturnCases() {
  const { words } = useWords(returnMessages)
  const [filter, setFilter] = useState<Filter>("all")
  const state = filter === "all" ? "" : `&state=${filter}`
  const answer = useQueryOf<OperatorReturns>(`/admin/return-cases?limit=100${state}`, { every: EVERY_MS })
  return (
    <Desk
      title={words.title}
      about={answer.data && words.about(answer.data.escalated)}
      actions={
        <div className="w-48">
          <ChoiceField label={words.show} options={words.filters} value={filter} onChange={setFilter} />
        </div>
      }
    >
      <Answered of={answer}>
        {({ return_cases: cases }) =>
          cases.length === 0 ? (
            <Empty>{filter === "all" ? words.none : words.noneSuch}</Empty>
          ) : (
            <div className="divide-y">
              {cases.map((told) => (
                <CaseCard key={told.id} told={told} />
              ))}
            </div>
          )
        }
      </Answered>
    </Desk>
  )
}

export const config = defineRouteConfig({
  label: "returnCases",
  translationNs: "market",
  icon: ArrowUturnLeft,
  rank: 4,
})
