import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING } from "../../../modules/listing"
import type ListingService from "../../../modules/listing/service"

/** What the list says that a producer makes becomes the shop's that claimed to be it; certificates come with the goods. */
export const handOverGoodsStep = createStep(
  "hand-over-goods",
  async ({ from, to }: { from: string | null; to: string }, { container }) => {
    if (!from) return new StepResponse<string[], { from: string; ids: string[] } | null>([], null)
    const listings = container.resolve<ListingService>(LISTING)
    const goods = await listings.listListings({ producer_id: from }, { select: ["id"] })
    const ids = goods.map(({ id }) => id)
    try {
      await listings.updateListings(ids.map((id) => ({ id, producer_id: to })))
    } catch (cause) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The shop has goods of its own with the names of the list's: ${cause instanceof Error ? cause.message : ""}`,
        "not_allowed_now",
      )
    }
    return new StepResponse(ids, { from, ids })
  },
  async (moved, { container }) => {
    if (!moved) return
    const back = moved.ids.map((id) => ({ id, producer_id: moved.from }))
    await container.resolve<ListingService>(LISTING).updateListings(back)
  },
)
