import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Payout, PayoutsQuery } from "@ocop/contract"
import { actingFor } from "../../../../../http/producer-actor"
import { readPayouts } from "../../../../../payout/read"
import { readQuery } from "../../../../store/catalog/answer"

/** What the shop was paid, the newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ payouts: Payout[]; count: number }>) {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await readPayouts(sql, { ...readQuery(PayoutsQuery, req.query), producerId: actingFor(req).shopId }))
}
