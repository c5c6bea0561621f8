import { type AdminProducer, AskForMoreSchema } from "@ocop/contract"
import { actorOf } from "../../../../../http/actor"
import { readBody, withProblems } from "../../../../../http/problem"
import { readForOperator } from "../../../../../producer/read-for-operator"
import { askForMoreWorkflow } from "../../../../../workflows/producer/ask-for-more"

/** The operator says what is missing. */
export const POST = withProblems<AdminProducer>(async (req, res) => {
  const id = req.params.id ?? ""
  const { text } = readBody(AskForMoreSchema, req.body)
  await askForMoreWorkflow(req.scope).run({ input: { id, text, actor: actorOf(req) } })
  res.status(201).json(await readForOperator(req.scope, id))
})
