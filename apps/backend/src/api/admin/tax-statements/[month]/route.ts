import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { TaxStatement } from "@ocop/contract"
import { readMonth } from "../../../../payout/read-month"
import { taxStatement } from "../../../../payout/tax-statement"

/** What was withheld in a month, by producer: what the operator declares and pays on. */
export async function GET(req: MedusaRequest, res: MedusaResponse<TaxStatement>) {
  res.json(await taxStatement(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), readMonth(req)))
}
