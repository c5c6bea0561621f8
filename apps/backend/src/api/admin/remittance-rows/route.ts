import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type RemittanceRow, RemittanceRowsQuery } from "@ocop/contract"
import { listRemittanceRows } from "../../../remittance/list-remittances"
import { readQuery } from "../../store/catalog/answer"

/** Rows that wait for the operator, or what became of others. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ rows: RemittanceRow[]; count: number }>) {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await listRemittanceRows(sql, readQuery(RemittanceRowsQuery, req.query)))
}
