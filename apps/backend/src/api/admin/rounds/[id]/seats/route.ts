import { type CouncilRoundPage, CouncilSeatsBody } from "@ocop/contract"
import { requireRound } from "../../../../../council/access"
import { askedBy } from "../../../../../council/asking"
import { readRoundPage } from "../../../../../council/read-rounds"
import { seatMembers } from "../../../../../council/seat-members"
import { readBody, withProblems } from "../../../../../http/problem"

/** The whole council of a round, until its first sheet is closed. */
export const POST = withProblems<CouncilRoundPage>(async (req, res) => {
  const { sql, officer, id } = askedBy(req)
  await requireRound(sql, officer, id)
  await seatMembers(sql, officer, id, readBody(CouncilSeatsBody, req.body))
  res.json(await readRoundPage(sql, officer, id))
})
