import { type Dossier, FileDossierSchema } from "@ocop/contract"
import { answerDossier, writerOf } from "../../../../../../../dossier/shop-route"
import { readBody, withProblems } from "../../../../../../../http/problem"
import { fileDossierWorkflow } from "../../../../../../../workflows/dossier/file-dossier"

/** The owner files it, or hands in what the province still wanted. */
export const POST = withProblems<Dossier>(async (req, res) => {
  const { declaredName, version } = readBody(FileDossierSchema, req.body)
  await fileDossierWorkflow(req.scope).run({ input: { ...writerOf(req), declaredName, version } })
  await answerDossier(req, res, 201)
})
