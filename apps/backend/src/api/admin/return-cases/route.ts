import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type OperatorReturns, OperatorReturnsQuery } from "@ocop/contract"
import { listReturns } from "../../../aftersale/returns/list-returns"
import { readQuery } from "../../store/catalog/answer"

/** Return cases: those that wait for the operator first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OperatorReturns>) {
  res.json(await listReturns(req.scope, readQuery(OperatorReturnsQuery, req.query)))
}
