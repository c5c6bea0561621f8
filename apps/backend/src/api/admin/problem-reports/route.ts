import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type OperatorReports, OperatorReportsQuery } from "@ocop/contract"
import { listReports } from "../../../aftersale/list-reports"
import { readQuery } from "../../store/catalog/answer"

/** The operator's queue: what waits for an answer first, the longest waiting at the top. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OperatorReports>) {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await listReports(sql, readQuery(OperatorReportsQuery, req.query)))
}
