import { ChangeEvidenceSchema, type Dossier } from "@ocop/contract"
import { changeEvidence } from "../../../../../../../../dossier/change-evidence"
import { answerDossier, savingRoute, writerOf } from "../../../../../../../../dossier/shop-route"
import { withProblems } from "../../../../../../../../http/problem"
import { removeEvidenceWorkflow } from "../../../../../../../../workflows/dossier/remove-evidence"

export const POST = savingRoute(ChangeEvidenceSchema, (trx, writer, body, req) =>
  changeEvidence(trx, writer, req.params.evidence_id ?? "", body),
)

export const DELETE = withProblems<Dossier>(async (req, res) => {
  await removeEvidenceWorkflow(req.scope).run({
    input: { ...writerOf(req), evidenceId: req.params.evidence_id ?? "" },
  })
  await answerDossier(req, res)
})
