import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShieldCheck } from "@medusajs/icons"
import type { AdminDataRequestList } from "@ocop/contract"
import { dataRequestMessages } from "../../data-requests/messages"
import { RequestRow } from "../../data-requests/request-row"
import { Answered, Desk, Empty, useQueryOf, useWords } from "../../kit"

const EVERY_MS = 60_000

/** Who asked for their data or its end, and until when the law gives us time; what waits stands first. */
export default function DataRequests() {
  const { words } = useWords(dataRequestMessages)
  const answer = useQueryOf<AdminDataRequestList>("/admin/data-requests?limit=100", { every: EVERY_MS })
  return (
    <Desk title={words.title} about={words.about}>
      <Answered of={answer}>
        {({ requests }) =>
          requests.length === 0 ? (
            <Empty>{words.none}</Empty>
          ) : (
            <div className="divide-y">
              {requests.map((request) => (
                <RequestRow key={request.id} request={request} />
              ))}
            </div>
          )
        }
      </Answered>
    </Desk>
  )
}

export const config = defineRouteConfig({
  label: "dataRequests",
  translationNs: "market",
  icon: ShieldCheck,
  rank: 24,
})
