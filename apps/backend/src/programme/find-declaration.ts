import type { MedusaRequest } from "@medusajs/framework/http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { OfficerRequest } from "../http/guards/admin-guard"
import { requireInScope } from "../officer/scope"

interface FoundDeclaration {
  id: string
  producerId: string
  papers: string[]
}

/** The declaration of the path, if it lies in the officer's place. @throws NOT_FOUND, in the same words where it lies elsewhere. */
export async function findDeclaration(req: MedusaRequest): Promise<FoundDeclaration> {
  const id = req.params.id ?? ""
  const missing = `There is no declaration "${id}"`
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const row = await sql("declaration")
    .where({ id, deleted_at: null })
    .first("producer_id", "papers", "province_code", "commune_code")
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, missing)
  const { officer } = req as unknown as OfficerRequest
  requireInScope(officer, { provinceCode: row.province_code, communeCode: row.commune_code }, missing)
  return { id, producerId: row.producer_id, papers: row.papers }
}
