import { model } from "@medusajs/framework/utils"

export const DECLARATION_STATES = ["sent", "confirmed", "returned", "replaced"] as const

/**
 * What a maker says of itself for the programme's figures, and what the commune made of it. Sent once, never edited: what
 * changed is sent anew. Null: the maker did not say.
 */
const Declaration = model
  .define("declaration", {
    id: model.id({ prefix: "decl" }).primaryKey(),
    producer_id: model.text(),
    state: model.enum([...DECLARATION_STATES]),
    /** The day on which it was so, YYYY-MM-DD. */
    as_of: model.text(),
    workers: model.number().nullable(),
    trained_workers: model.number().nullable(),
    craft_village: model.text().nullable(),
    green_chain: model.boolean().nullable(),
    /** What makes the chain green, in the maker's words. */
    green_chain_words: model.text().nullable(),
    material_region: model.text().nullable(),
    /** Contract `DeclaredChannel[]`: where it sells, each with where to look. */
    channels: model.json(),
    /** Ids of the shop's papers that show it. */
    papers: model.json(),
    /** Where the maker is, frozen when it was sent. */
    province_code: model.text(),
    commune_code: model.text().nullable(),
    /** `member:<id>` */
    sent_by: model.text(),
    sent_at: model.dateTime(),
    /** `user:<id>` */
    judged_by: model.text().nullable(),
    judged_at: model.dateTime().nullable(),
    /** Why it was returned. */
    note: model.text().nullable(),
  })
  .indexes([
    { on: ["producer_id"], unique: true, where: "state = 'sent' and deleted_at is null" },
    { on: ["producer_id", "state", "judged_at"] },
    { on: ["commune_code", "state"] },
    { on: ["province_code", "state"] },
  ])
  .checks([
    { name: "declaration_workers_count", expression: "workers between 0 and 100000" },
    {
      name: "declaration_trained_are_workers",
      expression: "trained_workers is null or (workers is not null and trained_workers between 0 and workers)",
    },
    {
      name: "declaration_judged_by_somebody",
      expression: "(state in ('confirmed', 'returned')) <= (judged_by is not null and judged_at is not null)",
    },
    { name: "declaration_return_has_reason", expression: "state <> 'returned' or note is not null" },
    { name: "declaration_green_has_words", expression: "green_chain is not true or green_chain_words is not null" },
  ])

export default Declaration
