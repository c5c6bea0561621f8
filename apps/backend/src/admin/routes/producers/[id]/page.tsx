import { Badge, Button, InlineTip } from "@medusajs/ui"
import type { AdminProducer } from "@ocop/contract"
import { Link, useParams } from "react-router-dom"
import { Answered, Desk, Strip, useQueryOf, useWords } from "../../../kit"
import { ClaimFacts } from "../../../producers/claim-facts"
import { Closings } from "../../../producers/closings"
import { Decision } from "../../../producers/decision"
import { producerMessages } from "../../../producers/messages"
import { Papers } from "../../../producers/papers"
import { ProducerFacts } from "../../../producers/producer-facts"
import { statusColor } from "../../../producers/producer-rows"
import { WantedName } from "../../../producers/wanted-name"

/** One shop: what it says of itself beside the papers that prove it, and the decision. */
export default function OneProducer() {
  const { words } = useWords(producerMessages)
  const { id = "" } = useParams()
  const found = useQueryOf<AdminProducer>(`/admin/producers/${encodeURIComponent(id)}`)
  const producer = found.data
  return (
    <Desk
      title={producer?.name ?? words.title}
      actions={
        <div className="flex items-center gap-x-3">
          {producer && (
            <Badge size="2xsmall" color={statusColor(producer.status)}>
              {words.filters[producer.status]}
            </Badge>
          )}
          <Button size="small" variant="secondary" asChild>
            <Link to="/producers">{words.back}</Link>
          </Button>
        </div>
      }
    >
      <Answered of={found}>
        {(shown) => (
          <>
            {(shown.wanted || shown.suspendedReason) && (
              <Strip>
                <InlineTip
                  variant="warning"
                  label={shown.suspendedReason ? words.suspended : words.wanted}
                  className="whitespace-pre-wrap"
                >
                  {shown.suspendedReason ?? shown.wanted}
                </InlineTip>
              </Strip>
            )}
            <div className="grid grid-cols-1 divide-y xl:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] xl:divide-x xl:divide-y-0">
              <div>
                <WantedName producer={shown} />
                <ProducerFacts producer={shown} />
                <ClaimFacts producer={shown} />
                <Decision producer={shown} />
              </div>
              <Papers producer={shown} />
            </div>
            <Closings producer={shown} />
          </>
        )}
      </Answered>
    </Desk>
  )
}
