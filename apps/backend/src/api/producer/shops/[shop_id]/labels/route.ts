import type { MedusaResponse } from "@medusajs/framework/http"
import { PrintPapersSchema } from "@ocop/contract"
import { answerFile } from "../../../../../carriers/answer-file"
import { printPapers } from "../../../../../carriers/print-papers"
import { readBody, withProblems } from "../../../../../http/problem"
import { actingFor } from "../../../../../http/producer-actor"

/** Papers of many parcels in one PDF. */
export const POST = withProblems<unknown>(async (req, res) => {
  const { ids, kind } = readBody(PrintPapersSchema, req.body)
  const { pdf, name } = await printPapers(req.scope, { shopId: actingFor(req).shopId, ids, kind })
  answerFile(res as MedusaResponse, { bytes: pdf, name, type: "pdf" })
})
