import type { IPromotionModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** The rule that Medusa's Admin has no field for; it reads the goods' price before any discount. */
const ATTRIBUTE = "item_total"

/** From how many đồng of goods on a promotion counts; null for any order. Rules on other things stay. */
export const setMinimumStep = createStep(
  "set-minimum",
  async ({ promotionId, minimum }: { promotionId: string; minimum: number | null }, { container }) => {
    const before = await minimumOf(container, promotionId)
    await replace(container, promotionId, minimum)
    return new StepResponse(undefined, { promotionId, minimum: before })
  },
  async (before, { container }) => {
    if (before) await replace(container, before.promotionId, before.minimum)
  },
)

/** đồng, or null. */
export async function minimumOf(container: MedusaContainer, promotionId: string): Promise<number | null> {
  const [rule] = await minimumRules(container, promotionId)
  const value = Number(rule?.values?.[0]?.value)
  return Number.isFinite(value) ? value : null
}

async function replace(container: MedusaContainer, promotionId: string, minimum: number | null): Promise<void> {
  const promotions = container.resolve<IPromotionModuleService>(Modules.PROMOTION)
  const old = await minimumRules(container, promotionId)
  if (old.length > 0)
    await promotions.removePromotionRules(
      promotionId,
      old.map(({ id }) => id),
    )
  if (minimum !== null)
    await promotions.addPromotionRules(promotionId, [
      { attribute: ATTRIBUTE, operator: "gte", values: [String(minimum)] },
    ])
}

async function minimumRules(container: MedusaContainer, promotionId: string) {
  const promotion = await container
    .resolve<IPromotionModuleService>(Modules.PROMOTION)
    .retrievePromotion(promotionId, { relations: ["rules", "rules.values"] })
  return (promotion.rules ?? []).filter(({ attribute, operator }) => attribute === ATTRIBUTE && operator === "gte")
}
