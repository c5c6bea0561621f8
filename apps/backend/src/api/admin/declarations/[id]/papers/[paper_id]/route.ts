import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { answerPaper } from "../../../../../../producer/answer-paper"
import { findDeclaration } from "../../../../../../programme/find-declaration"

/** A paper that a declaration names: the officer sees these, and no other paper of the shop. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { producerId, papers } = await findDeclaration(req)
  const paperId = req.params.paper_id ?? ""
  if (!papers.includes(paperId)) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no paper "${paperId}"`)
  await answerPaper(req, res, producerId)
}
