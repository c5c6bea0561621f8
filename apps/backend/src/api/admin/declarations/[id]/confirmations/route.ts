import { actorOf } from "../../../../../http/actor"
import { withProblems } from "../../../../../http/problem"
import { findDeclaration } from "../../../../../programme/find-declaration"
import { judgeDeclarationWorkflow } from "../../../../../workflows/programme/judge-declaration"

/** The officer confirms: from now on the figures count it. */
export const POST = withProblems<{ state: string }>(async (req, res) => {
  const { id } = await findDeclaration(req)
  const { result: state } = await judgeDeclarationWorkflow(req.scope).run({
    input: { id, actor: actorOf(req), note: null },
  })
  res.status(201).json({ state })
})
