import { type AdminProducer, SuspendProducerSchema } from "@ocop/contract"
import { actorOf } from "../../../../../http/actor"
import { readBody, withProblems } from "../../../../../http/problem"
import { readForOperator } from "../../../../../producer/read-for-operator"
import { suspendProducerWorkflow } from "../../../../../workflows/producer/suspend-producer"

/** The operator stops a shop's sales, for a reason. */
export const POST = withProblems<AdminProducer>(async (req, res) => {
  const id = req.params.id ?? ""
  const { reason } = readBody(SuspendProducerSchema, req.body)
  await suspendProducerWorkflow(req.scope).run({ input: { id, reason, actor: actorOf(req) } })
  res.status(201).json(await readForOperator(req.scope, id))
})
