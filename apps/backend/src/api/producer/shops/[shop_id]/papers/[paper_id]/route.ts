import type { ShopProfile } from "@ocop/contract"
import { withProblems } from "../../../../../../http/problem"
import { actingFor, markOf } from "../../../../../../http/producer-actor"
import { removePaperWorkflow } from "../../../../../../workflows/producer/remove-paper"
import { answerProfile } from "../../answer-profile"

export const DELETE = withProblems<ShopProfile>(async (req, res) => {
  const { shopId: producerId } = actingFor(req)
  const id = req.params.paper_id ?? ""
  await removePaperWorkflow(req.scope).run({ input: { producerId, id, mark: markOf(req) } })
  await answerProfile(req, res)
})
