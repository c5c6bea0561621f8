import { CommentBody, type DeskDossier } from "@ocop/contract"
import { readBody, withProblems } from "../../../../../http/problem"
import { actOnDossier } from "../../../../../officer/desk/acting"
import { deskOf } from "../../../../../officer/desk/answer-desk"
import { addComment } from "../../../../../officer/desk/comment"

/** Writes words to one criterion or to the whole. */
export const POST = withProblems<DeskDossier>(async (req, res) => {
  const body = readBody(CommentBody, req.body)
  await actOnDossier(req, null, (trx, acting) => addComment(trx, acting, body))
  res.status(201).json(await deskOf(req))
})
