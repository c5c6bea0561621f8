import { withProblems } from "../../../../../../http/problem"
import { actingFor } from "../../../../../../http/producer-actor"
import { withdrawInvitation } from "../../../../../../member/change-members"

/** Takes an invitation back. */
export const DELETE = withProblems<void>(async (req, res) => {
  await withdrawInvitation(req.scope, { id: req.params.id ?? "", by: actingFor(req) })
  res.status(204).end()
})
