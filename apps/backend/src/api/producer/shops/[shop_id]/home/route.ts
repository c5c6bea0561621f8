import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ShopHome } from "@ocop/contract"
import { actingFor } from "../../../../../http/producer-actor"
import { readHome } from "../../../../../producer/home/read-home"

export async function GET(req: MedusaRequest, res: MedusaResponse<ShopHome>) {
  const { shopId, role } = actingFor(req)
  res.json(await readHome(req.scope, shopId, role))
}
