import { CouncilRoundChange, type CouncilRoundPage } from "@ocop/contract"
import { requireRound } from "../../../../council/access"
import { askedBy } from "../../../../council/asking"
import { moveRound } from "../../../../council/call-round"
import { readRoundPage } from "../../../../council/read-rounds"
import { readBody, withProblems } from "../../../../http/problem"

/** A round: its council, its list, and for the office what is ready to be entered. */
export const GET = withProblems<CouncilRoundPage>(async (req, res) => {
  const { sql, officer, id } = askedBy(req)
  res.json(await readRoundPage(sql, officer, id))
})

/** Other days, another place. */
export const POST = withProblems<CouncilRoundPage>(async (req, res) => {
  const { sql, officer, id } = askedBy(req)
  await requireRound(sql, officer, id)
  await moveRound(sql, officer, id, readBody(CouncilRoundChange, req.body))
  res.json(await readRoundPage(sql, officer, id))
})
