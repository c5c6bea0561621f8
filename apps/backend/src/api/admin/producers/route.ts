import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type AdminProducers, AdminProducersQuery } from "@ocop/contract"
import { listProducers } from "../../../producer/list-producers"
import { readQuery } from "../../store/catalog/answer"

/** The operator's desk: shops that ask to be approved first, the longest waiting at the top. */
export async function GET(req: MedusaRequest, res: MedusaResponse<AdminProducers>) {
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await listProducers(sql, readQuery(AdminProducersQuery, req.query)))
}
