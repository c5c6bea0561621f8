import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { audit } from "../../../audit/write"
import { ownListing, type ShopAct } from "../../../listing/own-pack"

export interface SellingInput extends ShopAct {
  productId: string
  /** True: not sold for a while. Left out: as it is. */
  paused?: boolean
  /** Working days; null: the shop's. Left out: as it is. */
  leadTimeDays?: number | null
}

/** Pauses or resumes a product, or says how long it takes. Repeating it changes nothing. @throws NOT_FOUND for another shop's. */
export const setSellingStep = createStep(
  "set-selling",
  async ({ productId, paused, leadTimeDays, ...act }: SellingInput, { container }) => {
    const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    const at = await container.resolve("clock").now()
    const { isPaused, content } = await ownListing(sql, act.shopId, productId)
    const pause = paused !== undefined && paused !== isPaused
    const wait = leadTimeDays !== undefined && leadTimeDays !== content.leadTimeDays
    if (!pause && !wait) return new StepResponse(false)
    await sql.transaction(async (trx) => {
      await trx("listing")
        .where({ product_id: productId, producer_id: act.shopId, deleted_at: null })
        .update({
          ...(pause && { paused_at: paused ? at : null }),
          ...(wait && { lead_time_days: leadTimeDays }),
          updated_at: trx.fn.now(),
        })
      await audit(trx, {
        actor: act.actor,
        isAssistant: act.isAssistant,
        forShop: act.shopId,
        act: pause ? (paused ? "listing.paused" : "listing.resumed") : "listing.lead_time_changed",
        subject: `product:${productId}`,
        before: { isPaused, leadTimeDays: content.leadTimeDays },
        after: { isPaused: paused ?? isPaused, leadTimeDays: wait ? leadTimeDays : content.leadTimeDays },
      })
    })
    return new StepResponse(true)
  },
)
