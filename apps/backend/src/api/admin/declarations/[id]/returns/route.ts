import { ReturnDeclarationSchema } from "@ocop/contract"
import { actorOf } from "../../../../../http/actor"
import { readBody, withProblems } from "../../../../../http/problem"
import { findDeclaration } from "../../../../../programme/find-declaration"
import { judgeDeclarationWorkflow } from "../../../../../workflows/programme/judge-declaration"

/** The officer returns it, with what is missing. */
export const POST = withProblems<{ state: string }>(async (req, res) => {
  const { id } = await findDeclaration(req)
  const { note } = readBody(ReturnDeclarationSchema, req.body)
  const { result: state } = await judgeDeclarationWorkflow(req.scope).run({ input: { id, actor: actorOf(req), note } })
  res.status(201).json({ state })
})
