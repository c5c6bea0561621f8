import type { ScoreSheets } from "@ocop/contract"
import { askedBy } from "../../../council/asking"
import { readOwnSheets } from "../../../council/read-rounds"
import { withProblems } from "../../../http/problem"

/** What the reader has to score, what waits first. */
export const GET = withProblems<ScoreSheets>(async (req, res) => {
  const { sql, officer } = askedBy(req)
  res.json(await readOwnSheets(sql, officer))
})
