import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { nothingThere } from "../../../http/producer-actor"
import type { ShopAct } from "../../../listing/own-pack"

export interface EndReductionInput extends ShopAct {
  id: string
}

/** Takes a shop's reduction away; orders that had it keep it. @throws NOT_FOUND for another's. */
export const endReductionStep = createStep(
  "end-reduction",
  async ({ id, shopId }: EndReductionInput, { container }) => {
    const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    const own = await sql("discount_grant")
      .where({ kind: "price_list", reference: id, producer_id: shopId, deleted_at: null })
      .first("id")
    const pricing = container.resolve(Modules.PRICING)
    const [list] = own ? await pricing.listPriceLists({ id: [id] }) : []
    if (!list) throw nothingThere()
    await pricing.softDeletePriceLists([id])
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.PRICING).restorePriceLists([id])
  },
)
