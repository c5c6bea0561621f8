import { type AdminProducer, ApproveProducerSchema } from "@ocop/contract"
import { actorOf } from "../../../../../http/actor"
import { readBody, withProblems } from "../../../../../http/problem"
import { readForOperator } from "../../../../../producer/read-for-operator"
import { approveProducerWorkflow } from "../../../../../workflows/producer/approve-producer"

/** The operator approves: the shop sells from now on. */
export const POST = withProblems<AdminProducer>(async (req, res) => {
  const id = req.params.id ?? ""
  readBody(ApproveProducerSchema, req.body)
  await approveProducerWorkflow(req.scope).run({ input: { id, actor: actorOf(req) } })
  res.status(201).json(await readForOperator(req.scope, id))
})
