import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING } from "../../../modules/listing"
import type ListingService from "../../../modules/listing/service"
import type { ListingFacts } from "../../../modules/listing/service"

export const enlistProductStep = createStep(
  "enlist-product",
  async (facts: ListingFacts, { container }) => {
    const listing = await container.resolve<ListingService>(LISTING).enlist(facts)
    return new StepResponse(listing, listing.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<ListingService>(LISTING).delist(id)
  },
)
