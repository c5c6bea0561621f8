import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { audit } from "../../../audit/write"
import { Refusal } from "../../../http/problem"
import { ownPack, type ShopAct } from "../../../listing/own-pack"
import { setPlainPrice } from "../../../listing/plain-price"
import { withPricesOf } from "../../../listing/price-lock"
import { requireNoReduction } from "../../../listing/reductions"

export interface PriceInput extends ShopAct {
  productId: string
  variantId: string
  /** đồng */
  price: number
  /** What was on the screen. */
  expected: number
}

/** @throws NOT_FOUND for another shop's pack; Refusal not_allowed_now (price: changed) when somebody changed it meanwhile, (price: reduced) while a reduction stands. */
export const changePriceStep = createStep(
  "change-price",
  async ({ productId, variantId, price, expected, ...act }: PriceInput, { container }) => {
    const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    const before = await withPricesOf(container, productId, async () => {
      const pack = await ownPack(sql, act.shopId, productId, variantId)
      const { priceSetId, priceId } = pack
      if (!priceSetId) throw new Refusal("not_allowed_now", "This pack has no price of its own", { price: "none" })
      if (Number(pack.price) !== expected)
        throw new Refusal("not_allowed_now", "The price was changed meanwhile", { price: "changed" })
      await requireNoReduction(sql, productId, await container.resolve("clock").now())
      await setPlainPrice(container, { priceSetId, priceId }, price)
      return Number(pack.price)
    })
    await audit(container, {
      actor: act.actor,
      isAssistant: act.isAssistant,
      forShop: act.shopId,
      act: "listing.price_changed",
      subject: `pack:${variantId}`,
      before: { price: before },
      after: { price },
    })
    return new StepResponse(price)
  },
)
