import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { audit } from "../../../audit/write"
import { decide } from "../../../modules/listing/reviews"

export interface DeclineInput {
  reviewId: string
  version: number
  verdict: "refused" | "more_wanted"
  reason: string
  by: string
}

/** Sends it back with a reason; the draft stays as it was typed. One transaction, the only step: nothing to undo. */
export const declineReviewStep = createStep(
  "decline-review",
  async ({ reviewId, version, verdict, reason, by }: DeclineInput, { container }) => {
    const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    const at = await container.resolve("clock").now()
    const review = await sql.transaction(async (trx) => {
      const decided = await decide(trx, { id: reviewId, version, state: verdict, reason, by, at })
      await audit(trx, {
        actor: by,
        forShop: decided.producer_id,
        act: `listing.${verdict}`,
        subject: `listing_review:${reviewId}`,
        after: { name: decided.content.name, reason },
      })
      return decided
    })
    return new StepResponse({ id: review.id })
  },
)
