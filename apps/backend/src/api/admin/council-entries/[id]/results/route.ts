import { type CouncilEntryPage, CouncilResultBody } from "@ocop/contract"
import { requireEntry } from "../../../../../council/access"
import { askedBy } from "../../../../../council/asking"
import { fixResult } from "../../../../../council/fix-result"
import { readJointPage } from "../../../../../council/read-joint-page"
import { readBody, withProblems } from "../../../../../http/problem"

/** The chair fixes the result. */
export const POST = withProblems<CouncilEntryPage>(async (req, res) => {
  const { sql, officer, id } = askedBy(req)
  const now = await req.scope.resolve("clock").now()
  await requireEntry(sql, officer, id)
  await fixResult(sql, officer, id, readBody(CouncilResultBody, req.body).sheetIds)
  res.status(201).json(await readJointPage(sql, officer, id, now))
})
