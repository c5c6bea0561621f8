import type { HandedCode } from "@ocop/contract"
import { withProblems } from "../../../../../../../http/problem"
import { actingFor } from "../../../../../../../http/producer-actor"
import { handOverAsAssistant } from "../../../../../../../member/hand-over-code"

/** A code that an assistant hands over in person; told this once. */
export const POST = withProblems<HandedCode>(async (req, res) => {
  const by = actingFor(req)
  res.status(201).json(await handOverAsAssistant(req.scope, { membershipId: req.params.id ?? "", by }))
})
