import { AcceptImportSchema, type ImportAnswer } from "@ocop/contract"
import { readBody, withProblems } from "../../../../../../../http/problem"
import { actingFor } from "../../../../../../../http/producer-actor"
import { acceptList } from "../../../../../../../importing/accept-list"

/** Lets a list be taken in the background. */
export const POST = withProblems<ImportAnswer>(async (req, res) => {
  const { shopId, actor, isAssistant } = actingFor(req)
  const { goodRowsOnly } = readBody(AcceptImportSchema, req.body)
  const which = { id: req.params.id ?? "", producerId: shopId }
  res.status(201).json({ import: await acceptList(req.scope, which, { goodRowsOnly, by: actor, isAssistant }) })
})
