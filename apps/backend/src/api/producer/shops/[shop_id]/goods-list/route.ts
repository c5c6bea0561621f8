import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { GoodsListFileQuerySchema } from "@ocop/contract"
import { actingFor } from "../../../../../http/producer-actor"
import { answerFile } from "../../../../../importing/answer-file"
import { goodsFile } from "../../../../../importing/goods-file"
import { readQuery } from "../../../../store/catalog/answer"

/** Every product of the shop as a file. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const kind = readQuery(GoodsListFileQuerySchema, req.query)
  answerFile(res, await goodsFile(req.scope, actingFor(req).shopId, kind))
}
