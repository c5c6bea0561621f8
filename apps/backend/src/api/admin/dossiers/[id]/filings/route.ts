import { type DeskDossier, FilePaperDossierBody } from "@ocop/contract"
import { readBody, withProblems } from "../../../../../http/problem"
import { deskOf } from "../../../../../officer/desk/answer-desk"
import { requirePaperWriter } from "../../../../../officer/desk/write-paper"
import { fileDossierWorkflow } from "../../../../../workflows/dossier/file-dossier"

/** Files a dossier that came on paper, or hands in what was still wanted, as its maker signed it. */
export const POST = withProblems<DeskDossier>(async (req, res) => {
  const { version, declaredName } = readBody(FilePaperDossierBody, req.body)
  const { dossierId, shopId, actor } = await requirePaperWriter(req)
  await fileDossierWorkflow(req.scope).run({ input: { dossierId, shopId, actor, declaredName, version } })
  res.status(201).json(await deskOf(req))
})
