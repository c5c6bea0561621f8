import { model } from "@medusajs/framework/utils"

/** What a shop is writing about one product: a new one, or a change to one that is listed. Closed once it is published. */
const ListingDraft = model
  .define("listing_draft", {
    id: model.id({ prefix: "ldraft" }).primaryKey(),
    producer_id: model.text(),
    /** Null: of a product that does not exist yet. */
    product_id: model.text().nullable(),
    /** Contract `DraftContent`. */
    content: model.json(),
    /** Counts the savings: of two phones the second is told. */
    version: model.number().default(1),
    saved_at: model.dateTime(),
    /** `member:<id>` */
    saved_by: model.text(),
    closed_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["producer_id", "product_id"], unique: true, where: "product_id is not null and closed_at is null" },
    { on: ["producer_id"], where: "closed_at is null" },
  ])
  .checks([{ name: "listing_draft_version", expression: "version >= 1" }])

export default ListingDraft
