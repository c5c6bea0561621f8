import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type ParcelMoneyList, ParcelMoneyQuery } from "@ocop/contract"
import { actingFor } from "../../../../../http/producer-actor"
import { listParcelMoney } from "../../../../../ledger/read/parcel-money"
import { readQuery } from "../../../../store/catalog/answer"

export async function GET(req: MedusaRequest, res: MedusaResponse<ParcelMoneyList>) {
  const query = readQuery(ParcelMoneyQuery, req.query)
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await listParcelMoney(sql, actingFor(req).shopId, query))
}
