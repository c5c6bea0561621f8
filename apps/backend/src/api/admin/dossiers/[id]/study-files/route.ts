import type { DeskDossier } from "@ocop/contract"
import { readEvidenceForm } from "../../../../../dossier/read-evidence-form"
import { withProblems } from "../../../../../http/problem"
import { actOnDossier } from "../../../../../officer/desk/acting"
import { deskOf } from "../../../../../officer/desk/answer-desk"
import { requireStudying } from "../../../../../officer/desk/province"
import { paperOf } from "../../../../../producer/paper-file"
import { addStudyFileWorkflow } from "../../../../../workflows/assessment/add-study-file"

/** A paper of the advisory team: minutes of a survey, a test's result. */
export const POST = withProblems<DeskDossier>(async (req, res) => {
  // Asked before anything is read: a file of ten megabytes is for nobody else.
  const { dossierId, actor } = await actOnDossier(req, "report", async (trx, { dossier, actor }) => {
    await requireStudying(trx, dossier.id)
    return { dossierId: dossier.id, actor }
  })
  const { file, name, title } = await readEvidenceForm(req)
  const { content, mime } = await paperOf(file)
  await addStudyFileWorkflow(req.scope).run({
    input: {
      dossierId,
      actor,
      title: title || name || "Giấy tờ của tổ tư vấn",
      content: { base64: content.toString("base64"), mime },
    },
  })
  res.status(201).json(await deskOf(req))
})
