import type { ShopProfile } from "@ocop/contract"
import { withProblems } from "../../../../../http/problem"
import { actingFor, markOf } from "../../../../../http/producer-actor"
import { paperOf } from "../../../../../producer/paper-file"
import { readPaperForm } from "../../../../../producer/read-paper-form"
import { addPaperWorkflow } from "../../../../../workflows/producer/add-paper"
import { answerProfile } from "../answer-profile"

/** Hands in a paper: a photograph or a PDF. */
export const POST = withProblems<ShopProfile>(async (req, res) => {
  const { shopId: producerId } = actingFor(req)
  const { file, ...told } = await readPaperForm(req)
  const { content, mime } = await paperOf(file)
  await addPaperWorkflow(req.scope).run({
    input: {
      ...told,
      producerId,
      mime,
      bytes: content.byteLength,
      content: content.toString("base64"),
      mark: markOf(req),
    },
  })
  await answerProfile(req, res, 201)
})
