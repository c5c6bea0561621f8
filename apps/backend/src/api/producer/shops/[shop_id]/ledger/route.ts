import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type ShopLedger, ShopLedgerQuery } from "@ocop/contract"
import { actingFor } from "../../../../../http/producer-actor"
import { listShopLines } from "../../../../../ledger/read/list-lines"
import { readQuery } from "../../../../store/catalog/answer"

export async function GET(req: MedusaRequest, res: MedusaResponse<ShopLedger>) {
  const query = readQuery(ShopLedgerQuery, req.query)
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await listShopLines(sql, actingFor(req).shopId, query))
}
