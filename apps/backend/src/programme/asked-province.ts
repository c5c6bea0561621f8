import type { MedusaRequest } from "@medusajs/framework/http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { OfficerRequest } from "../http/guards/admin-guard"

/**
 * The province whose programme is asked for: an officer's own, whatever is asked (a commune's officer reads the figures of
 * its province); for the installation any, or null for the country. @throws NOT_FOUND for another province than the own.
 */
export async function askedProvince(req: MedusaRequest, asked: string | undefined): Promise<string | null> {
  const { scope } = (req as unknown as OfficerRequest).officer
  if (scope.kind === "installation") return asked ?? null
  const own = scope.kind === "province" ? scope.code : await provinceOf(req, scope.code)
  if (asked !== undefined && asked !== own)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no province "${asked}" here`)
  // Never null, which would be the whole country.
  return own ?? ""
}

async function provinceOf(req: MedusaRequest, code: string | null): Promise<string | null> {
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const commune = await sql("commune")
    .where({ code, deleted_at: null })
    .first<{ province_code: string }>("province_code")
  return commune?.province_code ?? null
}
