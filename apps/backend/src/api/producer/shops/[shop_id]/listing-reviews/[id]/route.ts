import { withProblems } from "../../../../../../http/problem"
import { actingFor } from "../../../../../../http/producer-actor"
import { LISTING } from "../../../../../../modules/listing"
import type ListingService from "../../../../../../modules/listing/service"

/** Takes back what waits for the operator; the draft stays. */
export const DELETE = withProblems<undefined>(async (req, res) => {
  const { shopId, actor } = actingFor(req)
  const at = await req.scope.resolve("clock").now()
  await req.scope.resolve<ListingService>(LISTING).withdraw({ producerId: shopId, actor, at }, req.params.id ?? "")
  res.status(204).end()
})
