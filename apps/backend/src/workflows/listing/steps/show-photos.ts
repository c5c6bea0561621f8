import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING } from "../../../modules/listing"
import type ListingService from "../../../modules/listing/service"
import type { Publication } from "./accept-review"

/** Shoppers may see the photographs of the listing from now on, and no longer those that it showed before. */
export const showPhotosStep = createStep(
  "show-photos",
  async ({ content, before }: Publication, { container }) => {
    const at = await container.resolve("clock").now()
    const change = { show: content.photos, hide: before?.content.photos ?? [], at }
    const stood = await container.resolve<ListingService>(LISTING).showPhotos(change)
    return new StepResponse(content.photos.length, stood)
  },
  async (stood, { container }) => {
    const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    for (const { id, shown_at } of stood ?? []) await sql("listing_photo").where({ id }).update({ shown_at })
  },
)
