import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { TaxStatement } from "@ocop/contract"
import { actingFor } from "../../../../../../http/producer-actor"
import { readMonth } from "../../../../../../payout/read-month"
import { taxStatement } from "../../../../../../payout/tax-statement"

/** What was withheld of the shop's sales in a month. */
export async function GET(req: MedusaRequest, res: MedusaResponse<TaxStatement>) {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await taxStatement(sql, readMonth(req), actingFor(req).shopId))
}
