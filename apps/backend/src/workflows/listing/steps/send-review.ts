import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { audit } from "../../../audit/write"
import { openDraft, openDrafts, saveDraft, type Writer } from "../../../modules/listing/drafts"
import { send } from "../../../modules/listing/reviews"
import type { SendInput, Weighed } from "./weigh-listing"

export interface SentReview {
  draftId: string | null
  reviewId: string | null
}

/**
 * Puts what has to be looked at before the operator, with its draft, in one transaction; a draft whose changes all took
 * effect at once is closed. The last step of its workflow: nothing to undo.
 */
export const sendReviewStep = createStep(
  "send-review",
  async ({ input, weighed }: { input: SendInput; weighed: Weighed }, { container }) => {
    const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    const at = await container.resolve("clock").now()
    const writer: Writer = { producerId: input.shopId, actor: input.actor, at }
    const sent = await sql.transaction((trx) =>
      weighed.needsReview ? toOperator(trx, writer, input, weighed) : closed(trx, writer, input),
    )
    return new StepResponse<SentReview>(sent)
  },
)

async function toOperator(trx: Knex, writer: Writer, input: SendInput, { kind }: Weighed): Promise<SentReview> {
  const { content, productId, isAssistant } = input
  const draftId = await keepDraft(trx, writer, input)
  const review = await send(trx, writer, { draftId, productId, kind, content, isAssistant })
  await audit(trx, {
    actor: input.actor,
    isAssistant,
    forShop: input.shopId,
    act: "listing.sent",
    subject: `listing_review:${review.id}`,
    after: { name: content.name, kind, version: review.version },
  })
  return { draftId, reviewId: review.id }
}

/** The draft that was open in the form, else the product's own, else a new one, with what was sent in it. */
async function keepDraft(trx: Knex, writer: Writer, { productId, content, draft }: SendInput): Promise<string> {
  if (draft) return (await saveDraft(trx, writer, { ...draft, content })).id
  const kept = await openDraft(trx, writer, productId, content)
  if (productId)
    await openDrafts(trx, writer.producerId)
      .andWhere({ id: kept.id })
      .update({ content: JSON.stringify(content) })
  return kept.id
}

/** What waited is overtaken: nothing is left of it to look at. */
async function closed(trx: Knex, { producerId, actor, at }: Writer, { productId }: SendInput): Promise<SentReview> {
  const done = await openDrafts(trx, producerId)
    .andWhere({ product_id: productId })
    .update({ closed_at: at })
    .returning<{ id: string }[]>("id")
  await trx("listing_review")
    .whereIn(
      "draft_id",
      done.map(({ id }) => id),
    )
    .andWhere({ state: "waiting" })
    .update({ state: "withdrawn", decided_at: at, decided_by: actor })
  return { draftId: null, reviewId: null }
}
