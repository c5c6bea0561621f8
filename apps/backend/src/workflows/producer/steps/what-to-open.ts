import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { locationOf } from "../../../producer/location"
import type { ShopToOpen } from "../open-shop"

/** What an approved producer needs to sell, as `openShopWorkflow` wants it; no shop when it has one already. */
export const whatToOpenStep = createStep(
  "what-to-open",
  async ({ id }: { id: string; moved: unknown }, { container }) => {
    const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await sql.raw<{ rows: { salesChannelId: string }[] }>(
      `select default_sales_channel_id as "salesChannelId" from store where deleted_at is null order by created_at limit 1`,
    )
    const salesChannelId = rows[0]?.salesChannelId
    if (!salesChannelId) throw new Error("The store has no sales channel")
    const { handle, stockLocationId, location } = await locationOf(sql, id)
    const shops: ShopToOpen[] = stockLocationId ? [] : [{ producerId: id, handle, location }]
    return new StepResponse({ shops, salesChannelId })
  },
)
