import { type Dossier, WithdrawDossierSchema } from "@ocop/contract"
import { answerDossier, writerOf } from "../../../../../../../dossier/shop-route"
import { readBody, withProblems } from "../../../../../../../http/problem"
import { withdrawDossierWorkflow } from "../../../../../../../workflows/dossier/withdraw-dossier"

/** The owner takes it back. */
export const POST = withProblems<Dossier>(async (req, res) => {
  const { reason } = readBody(WithdrawDossierSchema, req.body)
  await withdrawDossierWorkflow(req.scope).run({ input: { ...writerOf(req), note: reason || null } })
  await answerDossier(req, res, 201)
})
