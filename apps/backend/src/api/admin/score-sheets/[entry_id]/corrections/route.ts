import { type ScoringDesk, SheetCorrectionBody } from "@ocop/contract"
import { askedBy } from "../../../../../council/asking"
import { correctSheet } from "../../../../../council/close-sheet"
import { readDesk } from "../../../../../council/read-desk"
import { readBody, withProblems } from "../../../../../http/problem"

/** Another sheet takes the place of the own closed one. */
export const POST = withProblems<ScoringDesk>(async (req, res) => {
  const { sql, officer, id } = askedBy(req)
  await correctSheet(sql, officer, id, readBody(SheetCorrectionBody, req.body))
  res.status(201).json(await readDesk(sql, officer, id))
})
