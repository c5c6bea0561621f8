import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** For whoever watches the shop: 200 when it can reach its database. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const pg = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const isThere = await pg.raw("select 1").then(
    () => true,
    () => false,
  )
  res.status(isThere ? 200 : 503).json({ database: isThere ? "there" : "not there" })
}
