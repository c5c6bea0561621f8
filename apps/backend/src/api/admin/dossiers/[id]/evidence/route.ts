import type { DeskDossier } from "@ocop/contract"
import { readEvidenceForm } from "../../../../../dossier/read-evidence-form"
import { withProblems } from "../../../../../http/problem"
import { deskOf } from "../../../../../officer/desk/answer-desk"
import { requirePaperWriter } from "../../../../../officer/desk/write-paper"
import { paperOf } from "../../../../../producer/paper-file"
import { addEvidenceWorkflow } from "../../../../../workflows/dossier/add-evidence"

/** A scan or photograph of what came on paper. */
export const POST = withProblems<DeskDossier>(async (req, res) => {
  const writer = await requirePaperWriter(req)
  const { file, name, kind, title, criterion } = await readEvidenceForm(req)
  const { content, mime } = await paperOf(file)
  await addEvidenceWorkflow(req.scope).run({
    input: {
      ...writer,
      kind: kind === "file" && mime === "image/webp" ? "photo" : kind,
      title: title || name || "Bản quét",
      criterion,
      isPublic: false,
      ref: null,
      facts: null,
      content: { base64: content.toString("base64"), mime },
    },
  })
  res.status(201).json(await deskOf(req))
})
