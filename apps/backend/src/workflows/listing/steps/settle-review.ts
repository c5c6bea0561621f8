import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { audit } from "../../../audit/write"
import { settle } from "../../../modules/listing/reviews"
import type { Publication } from "./accept-review"

/** Ends an accepted review, with what was changed in the audit log. The last step of its workflow: nothing to undo. */
export const settleReviewStep = createStep(
  "settle-review",
  async ({ publication, productId }: { publication: Publication; productId: string }, { container }) => {
    const { review, content, before } = publication
    const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    const at = await container.resolve("clock").now()
    await sql.transaction(async (trx) => {
      await settle(trx, review, productId, at)
      await audit(trx, {
        actor: review.decided_by ?? "system",
        forShop: review.producer_id,
        act: "listing.accepted",
        subject: `listing_review:${review.id}`,
        before: before ? { name: before.content.name, producer: before.producerId } : null,
        after: { name: content.name, producer: review.producer_id, kind: review.kind, product: productId },
      })
    })
    return new StepResponse({ productId })
  },
)
