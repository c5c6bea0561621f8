import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Problem, ShopGrants } from "@ocop/contract"
import { answerGrants } from "../../../../../listing/answer-grants"

export async function GET(req: MedusaRequest, res: MedusaResponse<ShopGrants | Problem>): Promise<void> {
  await answerGrants(req, res)
}
