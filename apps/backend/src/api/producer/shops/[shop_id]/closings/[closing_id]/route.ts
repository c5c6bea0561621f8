import type { ShopProfile } from "@ocop/contract"
import { withProblems } from "../../../../../../http/problem"
import { actingFor, markOf } from "../../../../../../http/producer-actor"
import { cancelClosingWorkflow } from "../../../../../../workflows/producer/cancel-closing"
import { answerProfile } from "../../answer-profile"

export const DELETE = withProblems<ShopProfile>(async (req, res) => {
  const { shopId: producerId } = actingFor(req)
  const id = req.params.closing_id ?? ""
  await cancelClosingWorkflow(req.scope).run({ input: { producerId, id, mark: markOf(req) } })
  await answerProfile(req, res)
})
