import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ShopProfile } from "@ocop/contract"
import { actingFor } from "../../../../http/producer-actor"
import { readProfile } from "../../../../producer/read-profile"

/** Every act on a shop answers the shop as it is then, as this member may see it. */
export async function answerProfile(req: MedusaRequest, res: MedusaResponse<ShopProfile>, status = 200): Promise<void> {
  const { shopId, role } = actingFor(req)
  res.status(status).json(await readProfile(req.scope, shopId, role))
}
