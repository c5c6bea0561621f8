import type { DeskDossier } from "@ocop/contract"
import { withProblems } from "../../../../../../http/problem"
import { deskOf } from "../../../../../../officer/desk/answer-desk"
import { requirePaperWriter } from "../../../../../../officer/desk/write-paper"
import { removeEvidenceWorkflow } from "../../../../../../workflows/dossier/remove-evidence"

/** Takes a scan out. */
export const DELETE = withProblems<DeskDossier>(async (req, res) => {
  const writer = await requirePaperWriter(req)
  await removeEvidenceWorkflow(req.scope).run({ input: { ...writer, evidenceId: req.params.evidence_id ?? "" } })
  res.json(await deskOf(req))
})
