import type { MarkReported } from "@ocop/contract"
import { withProblems } from "../../../http/problem"
import { findMarked } from "../../../misuse/find-marked"
import { readMarkForm } from "../../../misuse/read-mark-form"
import { reportMarkWorkflow } from "../../../workflows/certification/report-mark"

/** Anybody tells that the OCOP mark is used wrongly, in words and up to three photographs. */
export const POST = withProblems<MarkReported>(async (req, res) => {
  const { photos, what, text, contact, ...named } = await readMarkForm(req)
  const marked = await findMarked(req.scope, { what, text, ...named })
  const { result } = await reportMarkWorkflow(req.scope).run({
    input: { ...marked, what, text, contact: contact ?? null, photos },
  })
  res.set("cache-control", "no-store")
  res.status(201).json({ code: result.code })
})
