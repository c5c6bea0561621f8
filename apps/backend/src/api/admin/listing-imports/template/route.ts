import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { GoodsListFileQuerySchema } from "@ocop/contract"
import { answerFile } from "../../../../importing/answer-file"
import { templateFile } from "../../../../importing/goods-file"
import { readQuery } from "../../../store/catalog/answer"

/** A list to be filled in, with a column for the maker. */
export function GET(req: MedusaRequest, res: MedusaResponse): void {
  answerFile(res, templateFile("operator", readQuery(GoodsListFileQuerySchema, req.query)))
}
