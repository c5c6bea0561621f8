import { type AdminProducer, DecideNameSchema } from "@ocop/contract"
import { actorOf } from "../../../../../http/actor"
import { readBody, withProblems } from "../../../../../http/problem"
import { readForOperator } from "../../../../../producer/read-for-operator"
import { decideNameWorkflow } from "../../../../../workflows/producer/decide-name"

/** The operator accepts or refuses the name that a shop wants. */
export const POST = withProblems<AdminProducer>(async (req, res) => {
  const id = req.params.id ?? ""
  const body = readBody(DecideNameSchema, req.body)
  const refusedBecause = body.verdict === "refused" ? body.reason : null
  const decision = { name: body.name, refusedBecause }
  await decideNameWorkflow(req.scope).run({ input: { id, decision, actor: actorOf(req) } })
  res.status(201).json(await readForOperator(req.scope, id))
})
