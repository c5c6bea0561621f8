import { AcceptImportSchema, type ImportAnswer } from "@ocop/contract"
import { actorOf } from "../../../../../http/actor"
import { readBody, withProblems } from "../../../../../http/problem"
import { acceptList } from "../../../../../importing/accept-list"

/** Lets a list be taken in the background. */
export const POST = withProblems<ImportAnswer>(async (req, res) => {
  const { goodRowsOnly } = readBody(AcceptImportSchema, req.body)
  const which = { id: req.params.id ?? "", producerId: null }
  res
    .status(201)
    .json({ import: await acceptList(req.scope, which, { goodRowsOnly, by: actorOf(req), isAssistant: false }) })
})
