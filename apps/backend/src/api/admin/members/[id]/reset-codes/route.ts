import type { HandedCode } from "@ocop/contract"
import { actorOf } from "../../../../../http/actor"
import { withProblems } from "../../../../../http/problem"
import { handOverAsOperator } from "../../../../../member/hand-over-code"

/** A code that the operator hands over in person; told this once. */
export const POST = withProblems<HandedCode>(async (req, res) => {
  const handed = await handOverAsOperator(req.scope, { memberId: req.params.id ?? "", actor: actorOf(req) })
  res.status(201).json(handed)
})
