import { type CouncilRound, CouncilRoundBody, type CouncilRoundPage } from "@ocop/contract"
import { askedBy } from "../../../council/asking"
import { callRound } from "../../../council/call-round"
import { readRoundPage, readRounds } from "../../../council/read-rounds"
import { readBody, withProblems } from "../../../http/problem"

/** Rounds of the own province, or those with a seat of one's own. */
export const GET = withProblems<{ rounds: CouncilRound[] }>(async (req, res) => {
  const { sql, officer } = askedBy(req)
  res.json({ rounds: await readRounds(sql, officer) })
})

/** Calls a round. */
export const POST = withProblems<CouncilRoundPage>(async (req, res) => {
  const { sql, officer } = askedBy(req)
  const id = await callRound(sql, officer, readBody(CouncilRoundBody, req.body))
  res.status(201).json(await readRoundPage(sql, officer, id))
})
