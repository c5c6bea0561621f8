import { type AdminProducer, AnnounceClosingSchema } from "@ocop/contract"
import { actorOf } from "../../../../../http/actor"
import { readBody, withProblems } from "../../../../../http/problem"
import { readForOperator } from "../../../../../producer/read-for-operator"
import { announceClosingWorkflow } from "../../../../../workflows/producer/announce-closing"

/** The operator announces days without sales for a shop. */
export const POST = withProblems<AdminProducer>(async (req, res) => {
  const producerId = req.params.id ?? ""
  const by = actorOf(req)
  const closing = { ...readBody(AnnounceClosingSchema, req.body), producerId, by }
  await announceClosingWorkflow(req.scope).run({ input: { closing, mark: { actor: by, forShop: producerId } } })
  res.status(201).json(await readForOperator(req.scope, producerId))
})
