import { type ScoringDesk, SheetDraftBody } from "@ocop/contract"
import { askedBy } from "../../../../council/asking"
import { readDesk } from "../../../../council/read-desk"
import { saveDraft } from "../../../../council/save-draft"
import { readBody, withProblems } from "../../../../http/problem"

/** The own sheet, with the producer's answers, the evidence and everybody's words beside it. */
export const GET = withProblems<ScoringDesk>(async (req, res) => {
  const { sql, officer, id } = askedBy(req)
  res.set("cache-control", "private, no-store").json(await readDesk(sql, officer, id))
})

/** Keeps the draft. */
export const POST = withProblems<{ version: number }>(async (req, res) => {
  const { sql, officer, id } = askedBy(req)
  res.json({ version: await saveDraft(sql, officer, id, readBody(SheetDraftBody, req.body)) })
})
