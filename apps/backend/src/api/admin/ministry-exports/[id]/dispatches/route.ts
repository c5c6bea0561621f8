import { type CouncilEntryPage, MinistryDispatchBody } from "@ocop/contract"
import { todayInVietnam } from "@ocop/domain"
import { askedBy } from "../../../../../council/asking"
import { recordDispatch, requireExport } from "../../../../../council/ministry/export"
import { readJointPage } from "../../../../../council/read-joint-page"
import { readBody, withProblems } from "../../../../../http/problem"

/** The package went to the ministry. */
export const POST = withProblems<CouncilEntryPage>(async (req, res) => {
  const { sql, officer, id } = askedBy(req)
  const now = await req.scope.resolve("clock").now()
  const { entryId } = await requireExport(sql, officer, id)
  const dispatch = readBody(MinistryDispatchBody, req.body)
  await recordDispatch(sql, officer, id, { ...dispatch, today: todayInVietnam(now) })
  res.status(201).json(await readJointPage(sql, officer, entryId, now))
})
