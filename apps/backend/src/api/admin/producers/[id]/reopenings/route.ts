import { type AdminProducer, ReopenProducerSchema } from "@ocop/contract"
import { actorOf } from "../../../../../http/actor"
import { readBody, withProblems } from "../../../../../http/problem"
import { readForOperator } from "../../../../../producer/read-for-operator"
import { reopenProducerWorkflow } from "../../../../../workflows/producer/reopen-producer"

/** The operator lets a suspended shop sell again. */
export const POST = withProblems<AdminProducer>(async (req, res) => {
  const id = req.params.id ?? ""
  readBody(ReopenProducerSchema, req.body)
  await reopenProducerWorkflow(req.scope).run({ input: { id, actor: actorOf(req) } })
  res.status(201).json(await readForOperator(req.scope, id))
})
