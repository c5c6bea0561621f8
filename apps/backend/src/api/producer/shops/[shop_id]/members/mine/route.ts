import { withProblems } from "../../../../../../http/problem"
import { actingFor } from "../../../../../../http/producer-actor"
import { leaveShop } from "../../../../../../member/change-members"

/** Whoever is signed in leaves the shop. */
export const DELETE = withProblems<void>(async (req, res) => {
  await leaveShop(req.scope, actingFor(req))
  res.status(204).end()
})
