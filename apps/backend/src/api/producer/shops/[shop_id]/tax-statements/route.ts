import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type TaxStatement, TaxStatementQuery } from "@ocop/contract"
import { actingFor } from "../../../../../http/producer-actor"
import { taxStatement } from "../../../../../payout/tax-statement"
import { readQuery } from "../../../../store/catalog/answer"

/** What was withheld of the shop's sales in a month. */
export async function GET(req: MedusaRequest, res: MedusaResponse<TaxStatement>) {
  const { month } = readQuery(TaxStatementQuery, req.query)
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await taxStatement(sql, month, actingFor(req).shopId))
}
