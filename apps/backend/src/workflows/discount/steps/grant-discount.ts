import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MARKETPLACE } from "../../../modules/marketplace"
import type MarketplaceService from "../../../modules/marketplace/service"
import { PRODUCER } from "../../../modules/producer"
import type ProducerService from "../../../modules/producer/service"

export interface Grant {
  kind: "promotion" | "price_list"
  reference: string
  /** Null: the operator bears it. */
  producerId: string | null
}

/** Says who bears a promotion or a price list. @throws NOT_FOUND for an unknown producer. */
export const grantDiscountStep = createStep(
  "grant-discount",
  async ({ kind, reference, producerId }: Grant, { container }) => {
    const marketplace = container.resolve<MarketplaceService>(MARKETPLACE)
    if (producerId) await container.resolve<ProducerService>(PRODUCER).retrieveProducer(producerId)
    const before = (await marketplace.grantorsOf(kind, [reference])).get(reference) ?? null
    await marketplace.grant(kind, reference, producerId)
    return new StepResponse(undefined, { kind, reference, producerId: before })
  },
  async (before, { container }) => {
    if (before)
      await container.resolve<MarketplaceService>(MARKETPLACE).grant(before.kind, before.reference, before.producerId)
  },
)
