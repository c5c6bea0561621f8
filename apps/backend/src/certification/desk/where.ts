import type { MedusaRequest } from "@medusajs/framework/http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OfficerRequest } from "../../http/guards/admin-guard"
import { scopeFilter } from "../../officer/scope"

/** What every route of the certificates' desk asks first: the database, today in Vietnam, and where the officer's place is. */
export async function deskOf(
  req: MedusaRequest,
): Promise<{ sql: Knex; scope: ReturnType<typeof scopeFilter>; today: string }> {
  const { officer } = req as unknown as OfficerRequest
  return {
    sql: req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    scope: scopeFilter(officer),
    today: await req.scope.resolve("clock").today(),
  }
}

/** Whose lists an officer sees: null for all, a province's; a commune has none of its own. */
export function importScope(req: MedusaRequest): string | null {
  const { provinceCode, communeCode } = scopeFilter((req as unknown as OfficerRequest).officer)
  return communeCode === undefined ? (provinceCode ?? null) : "commune"
}
