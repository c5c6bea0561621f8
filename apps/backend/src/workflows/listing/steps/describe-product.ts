import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING } from "../../../modules/listing"
import type ListingService from "../../../modules/listing/service"
import type { Words } from "../../../modules/listing/service"

export interface Description {
  productId: string
  words: Words
}

export const describeProductStep = createStep(
  "describe-product",
  async ({ productId, words }: Description, { container }) => {
    const described = await container.resolve<ListingService>(LISTING).describe(productId, words)
    return new StepResponse(described.id, described)
  },
  async (described, { container }) => {
    if (described) await container.resolve<ListingService>(LISTING).restoreWords(described.id, described.before)
  },
)
