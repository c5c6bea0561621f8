import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ListingContent, ReviewKind } from "@ocop/contract"
import { type FieldDifference, listingDifference } from "@ocop/domain"
import { Refusal } from "../../../http/problem"
import { nothingThere } from "../../../http/producer-actor"
import { readListing, type StandingListing } from "../../../listing/read-contents"
import { requireOwnThings } from "../../../listing/require-own-things"

export interface SendInput {
  shopId: string
  /** `member:<id>`, or the name of a job. */
  actor: string
  isAssistant: boolean
  /** Null: a product that does not exist yet. */
  productId: string | null
  content: ListingContent
  /** The draft that it was written in; without one, one is made where something has to be reviewed. */
  draft?: { id: string; version: number } | null
}

export interface Weighed {
  kind: ReviewKind
  before: StandingListing | null
  differences: FieldDifference[]
  needsReview: boolean
}

/**
 * What of a sent listing is new, and whether somebody has to look at it. Reads only.
 * @throws NOT_FOUND for another shop's product, photograph or pack; Refusal invalid_fields for a name or barcode that is taken.
 */
export const weighListingStep = createStep("weigh-listing", async (input: SendInput, { container }) => {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const today = await container.resolve("clock").today()
  const before = input.productId ? await readListing(sql, input.productId) : null
  const kind = input.productId ? await kindOf(sql, before, input.shopId) : "new"
  await requireOwnThings(sql, input, before)
  const shown = kind === "claim" ? null : (before?.content ?? null)
  const differences = listingDifference(shown, input.content, today)
  const needsReview = kind !== "change" || differences.some((difference) => difference.needsReview)
  const weighed: Weighed = { kind, before, differences, needsReview }
  return new StepResponse(weighed)
})

/** One's own product is changed; one that only a list knows is claimed. */
async function kindOf(sql: Knex, listing: StandingListing | null, shopId: string): Promise<"change" | "claim"> {
  if (listing?.kind !== "goods") throw nothingThere()
  if (listing.producerId === shopId) return "change"
  if (listing.producerId === null) return "claim"
  const maker = await sql("producer").where({ id: listing.producerId }).first<{ status: string } | undefined>("status")
  if (maker?.status !== "recorded") throw nothingThere()
  if (listing.packs.length > 0)
    throw new Refusal("not_allowed_now", "Somebody sells this already", { product: "taken" })
  return "claim"
}
