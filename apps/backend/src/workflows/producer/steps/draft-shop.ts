import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCER } from "../../../modules/producer"
import type ProducerService from "../../../modules/producer/service"
import type { ShopDraft } from "../../../modules/producer/shops"

export const draftShopStep = createStep(
  "draft-shop",
  async (shop: ShopDraft, { container }) => {
    const id = await container.resolve<ProducerService>(PRODUCER).draft(shop)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<ProducerService>(PRODUCER).undraft(id)
  },
)
