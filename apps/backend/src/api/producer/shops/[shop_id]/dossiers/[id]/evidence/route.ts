import type { Dossier } from "@ocop/contract"
import { readEvidence } from "../../../../../../../dossier/read-evidence"
import { answerDossier, writerOf } from "../../../../../../../dossier/shop-route"
import { withProblems } from "../../../../../../../http/problem"
import { addEvidenceWorkflow } from "../../../../../../../workflows/dossier/add-evidence"

/** Attaches a photograph or PDF (multipart), a link, or what the shop knows. */
export const POST = withProblems<Dossier>(async (req, res) => {
  const writer = writerOf(req)
  const { content, ...draft } = await readEvidence(req, writer.dossierId, writer.shopId)
  await addEvidenceWorkflow(req.scope).run({
    input: {
      ...writer,
      ...draft,
      content: content && { base64: content.bytes.toString("base64"), mime: content.mime },
    },
  })
  await answerDossier(req, res, 201)
})
