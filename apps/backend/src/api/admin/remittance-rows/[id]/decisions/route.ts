import { RemittanceDecisionSchema } from "@ocop/contract"
import { actorOf } from "../../../../../http/actor"
import { readBody, withProblems } from "../../../../../http/problem"
import { decideRow } from "../../../../../remittance/decide-row"

export const POST = withProblems<{ id: string }>(async (req, res) => {
  const id = req.params.id ?? ""
  await decideRow(req.scope, id, readBody(RemittanceDecisionSchema, req.body), actorOf(req))
  res.json({ id })
})
