import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { TaxSheetQuery } from "@ocop/contract"
import { readQuery } from "../api/store/catalog/answer"
import { taxSheet } from "../documents/tax-sheet"
import { taxStatement } from "./tax-statement"

/** Answers the taxes of a month as a file. `producerId` null: of everybody, for the operator. */
export async function sendTaxSheet(req: MedusaRequest, res: MedusaResponse, producerId: string | null): Promise<void> {
  const { month, locale } = readQuery(TaxSheetQuery, req.query)
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const statement = await taxStatement(sql, month, producerId ?? "")
  res
    .set("content-type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    .set("content-disposition", `attachment; filename="thue-${month}.xlsx"`)
    .set("cache-control", "private, no-store")
    .set("x-content-type-options", "nosniff")
    .send(taxSheet(statement, locale))
}
