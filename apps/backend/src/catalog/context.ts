import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { IPricingModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { environment } from "../config/environment"

/** What every read of the catalogue stands on: one connection, one today, one shop. Made once per request. */
export interface CatalogContext {
  sql: Knex
  pricing: IPricingModuleService
  /** Today in Việt Nam by the backend's clock, "YYYY-MM-DD". */
  today: string
  /** Sample shops and offers count only in demo mode. */
  demo: boolean
  /** Stock counts only where this channel sells from; null sells nowhere. */
  salesChannelId: string | null
  regionId: string | null
}

interface Clock {
  today(): Promise<string>
}

/** Reads clock, mode and shop once. */
export async function catalogContext(container: MedusaContainer): Promise<CatalogContext> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const clock = container.resolve<Clock>("clock")
  const [today, shop] = await Promise.all([clock.today(), shopOf(sql)])
  return { sql, pricing: container.resolve(Modules.PRICING), today, demo: environment().DEMO === "on", ...shop }
}

/** The one online channel and the one region, as Medusa's store row and regions tell. */
async function shopOf(sql: Knex): Promise<Pick<CatalogContext, "salesChannelId" | "regionId">> {
  const { rows } = await sql.raw<{ rows: Pick<CatalogContext, "salesChannelId" | "regionId">[] }>(`
    select
      (select default_sales_channel_id from store where deleted_at is null order by created_at limit 1) as "salesChannelId",
      (select id from region where currency_code = 'vnd' and deleted_at is null order by created_at limit 1) as "regionId"`)
  return rows[0] ?? { salesChannelId: null, regionId: null }
}
