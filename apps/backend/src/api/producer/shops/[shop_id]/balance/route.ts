import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ShopBalance } from "@ocop/contract"
import { actingFor } from "../../../../../http/producer-actor"
import { readShopBalance } from "../../../../../ledger/read/shop-balance"

export async function GET(req: MedusaRequest, res: MedusaResponse<ShopBalance>) {
  res.json(await readShopBalance(req.scope, actingFor(req).shopId))
}
