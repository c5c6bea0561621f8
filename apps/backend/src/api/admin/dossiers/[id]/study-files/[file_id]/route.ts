import type { DeskDossier } from "@ocop/contract"
import { withProblems } from "../../../../../../http/problem"
import { actOnDossier } from "../../../../../../officer/desk/acting"
import { deskOf } from "../../../../../../officer/desk/answer-desk"
import { removeStudyFile } from "../../../../../../officer/desk/study-files"

/** Takes a paper of the advisory team out. */
export const DELETE = withProblems<DeskDossier>(async (req, res) => {
  const fileId = req.params.file_id ?? ""
  await actOnDossier(req, "report", (trx, { dossier, actor }) =>
    removeStudyFile(trx, { dossierId: dossier.id, fileId, actor }),
  )
  res.json(await deskOf(req))
})
