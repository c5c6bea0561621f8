import { CouncilCommentBody, type CouncilEntryPage } from "@ocop/contract"
import { requireEntry } from "../../../../../council/access"
import { askedBy } from "../../../../../council/asking"
import { commentAsChair } from "../../../../../council/comment"
import { readJointPage } from "../../../../../council/read-joint-page"
import { readBody, withProblems } from "../../../../../http/problem"

/** The chair's words, out of what the members wrote. */
export const POST = withProblems<CouncilEntryPage>(async (req, res) => {
  const { sql, officer, id } = askedBy(req)
  const now = await req.scope.resolve("clock").now()
  await requireEntry(sql, officer, id)
  await commentAsChair(sql, officer, id, readBody(CouncilCommentBody, req.body))
  res.status(201).json(await readJointPage(sql, officer, id, now))
})
