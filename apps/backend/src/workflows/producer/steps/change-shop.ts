import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CLOCK } from "../../../modules/clock"
import type ClockService from "../../../modules/clock/service"
import { PRODUCER } from "../../../modules/producer"
import type ProducerService from "../../../modules/producer/service"
import type { ShopChange } from "../../../modules/producer/shops"

export const changeShopStep = createStep(
  "change-shop",
  async ({ id, facts }: { id: string; facts: ShopChange }, { container }) => {
    const at = await container.resolve<ClockService>(CLOCK).now()
    const changed = await container.resolve<ProducerService>(PRODUCER).change(id, facts, at)
    return new StepResponse(changed, { id, before: changed.before })
  },
  async (changed, { container }) => {
    if (changed) await container.resolve<ProducerService>(PRODUCER).changeBack(changed.id, changed.before)
  },
)
