import { InlineTip, Text } from "@medusajs/ui"
import type { AdminProducer } from "@ocop/contract"
import { Link } from "react-router-dom"
import { Strip, useWords } from "../kit"
import { producerMessages } from "./messages"

/** Which producer of the public list this shop says it is, who else does, and what the approval brings. */
export function ClaimFacts({ producer: { claims, claimIsFree, rivals } }: { producer: AdminProducer }) {
  const { words } = useWords(producerMessages)
  if (claimIsFree === null) return null
  return (
    <Strip label={words.claim}>
      <InlineTip
        variant={claimIsFree ? "info" : "error"}
        label={claims ? `${words.claim}: ${claims.name}` : words.claim}
      >
        {claimIsFree && claims ? words.claimFree(claims.productCount) : words.claimGone}
      </InlineTip>
      {rivals.length > 0 && (
        <Text size="small">
          {words.rivals}:{" "}
          {rivals.map(({ id, name, status }, index) => (
            <span key={id}>
              {index > 0 && ", "}
              <Link to={`/producers/${id}`} className="underline underline-offset-2">
                {name}
              </Link>{" "}
              ({words.filters[status]})
            </span>
          ))}
        </Text>
      )}
    </Strip>
  )
}
