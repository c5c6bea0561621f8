import { model } from "@medusajs/framework/utils"
import { REVIEW_KINDS, REVIEW_STATES } from "@ocop/contract"

/**
 * What a shop sent and the operator decides on, frozen as it was sent. While it waits it may be sent again, which
 * raises its version; once decided it is never changed (a trigger sees to it).
 */
const ListingReview = model
  .define("listing_review", {
    id: model.id({ prefix: "lreview" }).primaryKey(),
    producer_id: model.text(),
    draft_id: model.text(),
    /** Null until a new product is published. */
    product_id: model.text().nullable(),
    kind: model.enum([...REVIEW_KINDS]),
    state: model.enum([...REVIEW_STATES]).default("waiting"),
    version: model.number().default(1),
    /** Contract `ListingContent`, with the reviewer's corrections once it is accepted. */
    content: model.json(),
    /** What shoppers saw when it was decided; null for a new product. */
    content_before: model.json().nullable(),
    sent_at: model.dateTime(),
    sent_by: model.text(),
    is_assistant: model.boolean().default(false),
    decided_at: model.dateTime().nullable(),
    decided_by: model.text().nullable(),
    reason: model.text().nullable(),
  })
  .indexes([
    { on: ["draft_id"], unique: true, where: "state = 'waiting'" },
    { on: ["state", "sent_at"] },
    { on: ["producer_id"] },
    { on: ["product_id"] },
  ])
  .checks([
    { name: "listing_review_decided", expression: "(state = 'waiting') = (decided_at is null)" },
    { name: "listing_review_decided_by", expression: "(decided_at is null) = (decided_by is null)" },
    {
      name: "listing_review_reason",
      expression: "state not in ('refused', 'more_wanted') or reason is not null",
    },
  ])

export default ListingReview
