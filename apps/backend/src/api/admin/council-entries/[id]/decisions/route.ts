import { CouncilDecisionBody, type CouncilEntryPage } from "@ocop/contract"
import { requireEntry } from "../../../../../council/access"
import { askedBy } from "../../../../../council/asking"
import { decide } from "../../../../../council/decide"
import { readJointPage } from "../../../../../council/read-joint-page"
import { readBody, withProblems } from "../../../../../http/problem"

/** What the chairman of the province decided. */
export const POST = withProblems<CouncilEntryPage>(async (req, res) => {
  const { sql, officer, id } = askedBy(req)
  const now = await req.scope.resolve("clock").now()
  await requireEntry(sql, officer, id)
  await decide(sql, officer, id, readBody(CouncilDecisionBody, req.body), now)
  res.status(201).json(await readJointPage(sql, officer, id, now))
})
