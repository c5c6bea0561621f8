import { DecideListingBody } from "@ocop/contract"
import { actorOf } from "../../../../../http/actor"
import { readBody, withProblems } from "../../../../../http/problem"
import { acceptListingWorkflow } from "../../../../../workflows/listing/accept-listing"
import { declineListingWorkflow } from "../../../../../workflows/listing/decline-listing"

/** Accepts, refuses, or asks for more: once, and of the version that was read. */
export const POST = withProblems<{ productId: string | null }>(async (req, res) => {
  const decision = readBody(DecideListingBody, req.body)
  const decided = { reviewId: req.params.id ?? "", version: decision.version, by: actorOf(req) }
  if (decision.verdict === "accepted") {
    const { corrections, reason } = decision
    const { result } = await acceptListingWorkflow(req.scope).run({
      input: { ...decided, corrections, reason: reason || null },
    })
    res.status(201).json(result)
    return
  }
  const { verdict, reason } = decision
  await declineListingWorkflow(req.scope).run({ input: { ...decided, verdict, reason } })
  res.status(201).json({ productId: null })
})
