import type { AdminProducer } from "@ocop/contract"
import { actorOf } from "../../../../../../http/actor"
import { withProblems } from "../../../../../../http/problem"
import { readForOperator } from "../../../../../../producer/read-for-operator"
import { cancelClosingWorkflow } from "../../../../../../workflows/producer/cancel-closing"

export const DELETE = withProblems<AdminProducer>(async (req, res) => {
  const { id: producerId = "", closing_id: id = "" } = req.params
  const mark = { actor: actorOf(req), forShop: producerId }
  await cancelClosingWorkflow(req.scope).run({ input: { producerId, id, mark } })
  res.json(await readForOperator(req.scope, producerId))
})
