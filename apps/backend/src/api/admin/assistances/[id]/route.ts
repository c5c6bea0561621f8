import { actorOf } from "../../../../http/actor"
import { withProblems } from "../../../../http/problem"
import { endAssistance } from "../../../../member/assist"

/** Ends an assistance, at once. */
export const DELETE = withProblems<void>(async (req, res) => {
  await endAssistance(req.scope, req.params.id ?? "", actorOf(req))
  res.status(204).end()
})
