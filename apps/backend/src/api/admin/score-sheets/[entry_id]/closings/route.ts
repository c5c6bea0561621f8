import { type ScoringDesk, SheetClosingBody } from "@ocop/contract"
import { askedBy } from "../../../../../council/asking"
import { closeSheet } from "../../../../../council/close-sheet"
import { readDesk } from "../../../../../council/read-desk"
import { readBody, withProblems } from "../../../../../http/problem"

/** Closes the sheet for good. */
export const POST = withProblems<ScoringDesk>(async (req, res) => {
  const { sql, officer, id } = askedBy(req)
  await closeSheet(sql, officer, id, readBody(SheetClosingBody, req.body).version)
  res.status(201).json(await readDesk(sql, officer, id))
})
