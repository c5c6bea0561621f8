import { type CouncilEntryPage, CouncilMeetingBody } from "@ocop/contract"
import { todayInVietnam } from "@ocop/domain"
import { requireEntry } from "../../../../../council/access"
import { askedBy } from "../../../../../council/asking"
import { recordMeeting } from "../../../../../council/comment"
import { readJointPage } from "../../../../../council/read-joint-page"
import { readBody, withProblems } from "../../../../../http/problem"

/** The council met although opinions were written. */
export const POST = withProblems<CouncilEntryPage>(async (req, res) => {
  const { sql, officer, id } = askedBy(req)
  const now = await req.scope.resolve("clock").now()
  await requireEntry(sql, officer, id)
  await recordMeeting(sql, officer, id, { ...readBody(CouncilMeetingBody, req.body), today: todayInVietnam(now) })
  res.status(201).json(await readJointPage(sql, officer, id, now))
})
