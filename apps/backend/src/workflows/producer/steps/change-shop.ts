import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCER } from "../../../modules/producer"
import type ProducerService from "../../../modules/producer/service"
import type { ShopChange } from "../../../modules/producer/shops"

export const changeShopStep = createStep(
  "change-shop",
  async ({ id, facts }: { id: string; facts: ShopChange }, { container }) => {
    const before = await container.resolve<ProducerService>(PRODUCER).change(id, facts)
    return new StepResponse(before, { id, before })
  },
  async (changed, { container }) => {
    if (changed) await container.resolve<ProducerService>(PRODUCER).changeBack(changed.id, changed.before)
  },
)
