import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type DeskMarkReports, MarkReportsQuery } from "@ocop/contract"
import { listMarkReports } from "../../../certification/desk/list-mark-reports"
import { deskOf } from "../../../certification/desk/where"
import { readQuery } from "../../store/catalog/answer"

/** Reports that the OCOP mark is used wrongly: what waits first, the longest waiting at the top. */
export async function GET(req: MedusaRequest, res: MedusaResponse<DeskMarkReports>) {
  const { sql, ...where } = await deskOf(req)
  res.json(await listMarkReports(sql, readQuery(MarkReportsQuery, req.query), where))
}
