import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Statement } from "@ocop/contract"
import { actingFor, nothingThere } from "../../../../../../http/producer-actor"
import { readStatement } from "../../../../../../payout/statement"

/** A payout of the shop and what it is made of. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Statement>) {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const statement = await readStatement(sql, req.params.id ?? "", actingFor(req).shopId)
  if (!statement) throw nothingThere()
  res.json(statement)
}
