import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type TaxStatement, TaxStatementQuery } from "@ocop/contract"
import { taxStatement } from "../../../payout/tax-statement"
import { readQuery } from "../../store/catalog/answer"

/** What was withheld in a month, by producer: what the operator declares and pays on. */
export async function GET(req: MedusaRequest, res: MedusaResponse<TaxStatement>) {
  const { month } = readQuery(TaxStatementQuery, req.query)
  res.json(await taxStatement(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), month))
}
