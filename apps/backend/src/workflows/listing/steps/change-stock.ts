import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { audit } from "../../../audit/write"
import { Refusal } from "../../../http/problem"
import { ownPack, type ShopAct } from "../../../listing/own-pack"
import { changeStock, type StockChange } from "../../../listing/stock-level"

export interface StockInput extends ShopAct {
  productId: string
  variantId: string
  change: StockChange
}

/** @throws NOT_FOUND for another shop's pack; Refusal not_allowed_now for a pack made of others, or less than what buyers were promised. */
export const changeStockStep = createStep(
  "change-stock",
  async ({ productId, variantId, change, ...act }: StockInput, { container }) => {
    const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    const { inventoryItemId, levelId } = await ownPack(sql, act.shopId, productId, variantId)
    if (!inventoryItemId || !levelId)
      throw new Refusal("not_allowed_now", "This pack's stock is that of its parts", { stock: "of_parts" })
    const { before, after } = await changeStock(container, { inventoryItemId, levelId }, change)
    await audit(container, {
      actor: act.actor,
      isAssistant: act.isAssistant,
      forShop: act.shopId,
      act: "listing.stock_changed",
      subject: `pack:${variantId}`,
      before: { stock: before },
      after: { stock: after },
    })
    return new StepResponse(after)
  },
)
