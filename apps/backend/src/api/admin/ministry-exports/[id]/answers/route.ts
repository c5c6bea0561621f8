import { type CouncilEntryPage, MinistryAnswerBody } from "@ocop/contract"
import { todayInVietnam } from "@ocop/domain"
import { askedBy } from "../../../../../council/asking"
import { recordAnswer, requireExport } from "../../../../../council/ministry/export"
import { readJointPage } from "../../../../../council/read-joint-page"
import { readBody, withProblems } from "../../../../../http/problem"

/** What the ministry answered. */
export const POST = withProblems<CouncilEntryPage>(async (req, res) => {
  const { sql, officer, id } = askedBy(req)
  const now = await req.scope.resolve("clock").now()
  const { entryId } = await requireExport(sql, officer, id)
  const answer = readBody(MinistryAnswerBody, req.body)
  await recordAnswer(sql, officer, id, answer, { now, today: todayInVietnam(now) })
  res.status(201).json(await readJointPage(sql, officer, entryId, now))
})
