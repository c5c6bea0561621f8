import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type AdminDeclarations, AdminDeclarationsQuery } from "@ocop/contract"
import type { OfficerRequest } from "../../../http/guards/admin-guard"
import { scopeFilter } from "../../../officer/scope"
import { listDeclarations } from "../../../programme/declarations"
import { readQuery } from "../../store/catalog/answer"

/** What makers of the officer's place declared. */
export async function GET(req: MedusaRequest, res: MedusaResponse<AdminDeclarations>) {
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const { officer } = req as unknown as OfficerRequest
  res.json(await listDeclarations(sql, { ...readQuery(AdminDeclarationsQuery, req.query), ...scopeFilter(officer) }))
}
