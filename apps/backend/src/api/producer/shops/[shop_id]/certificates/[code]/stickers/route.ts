import { StickersQuerySchema } from "@ocop/contract"
import { answerFile } from "../../../../../../../carriers/answer-file"
import { withProblems } from "../../../../../../../http/problem"
import { actingFor } from "../../../../../../../http/producer-actor"
import { printStickers } from "../../../../../../../stickers/print-stickers"
import { readQuery } from "../../../../../../store/catalog/answer"

/** Sheets of stickers to print. */
export const GET = withProblems(async (req, res) => {
  const { shopId } = actingFor(req)
  const { size } = readQuery(StickersQuerySchema, req.query)
  const { pdf, name } = await printStickers(req.scope, { shopId, typed: req.params.code ?? "", size })
  answerFile(res, { bytes: pdf, name, type: "pdf" })
})
