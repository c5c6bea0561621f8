import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { AnswerReportBody } from "@ocop/contract"
import { readBody, withProblems } from "../../../../../http/problem"
import { answerReportWorkflow } from "../../../../../workflows/aftersale/answer-report"

export const POST = withProblems<{ id: string }>(async (req, res) => {
  const { text, closes } = readBody(AnswerReportBody, req.body)
  const { auth_context: actor } = req as Partial<AuthenticatedMedusaRequest>
  const { result: id } = await answerReportWorkflow(req.scope).run({
    input: { reportId: req.params.id ?? "", text, closes, by: actor?.actor_id ?? "unknown" },
  })
  res.status(201).json({ id })
})
