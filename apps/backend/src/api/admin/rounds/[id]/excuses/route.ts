import { CouncilExcuseBody, type CouncilRoundPage } from "@ocop/contract"
import { requireRound } from "../../../../../council/access"
import { askedBy } from "../../../../../council/asking"
import { excuseMember } from "../../../../../council/excuse-member"
import { readRoundPage } from "../../../../../council/read-rounds"
import { readBody, withProblems } from "../../../../../http/problem"

/** A member scores nothing more in this round. */
export const POST = withProblems<CouncilRoundPage>(async (req, res) => {
  const { sql, officer, id } = askedBy(req)
  await requireRound(sql, officer, id)
  await excuseMember(sql, officer, id, readBody(CouncilExcuseBody, req.body))
  res.status(201).json(await readRoundPage(sql, officer, id))
})
