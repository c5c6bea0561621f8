import { AssistSchema } from "@ocop/contract"
import { actorOf } from "../../../http/actor"
import { readBody, withProblems } from "../../../http/problem"
import { beginAssistance } from "../../../member/assist"

/** Lets a person act for a shop for a time. */
export const POST = withProblems<{ id: string }>(async (req, res) => {
  const id = await beginAssistance(req.scope, readBody(AssistSchema, req.body), actorOf(req))
  res.status(201).json({ id })
})
