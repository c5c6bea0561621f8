import { model } from "@medusajs/framework/utils"
import { PAPER_KINDS } from "@ocop/domain"

/** A paper that says who a producer is and what it may make. Its file is private: only routes of the shop and the Admin read it. */
const ProducerPaper = model
  .define("producer_paper", {
    id: model.id({ prefix: "paper" }).primaryKey(),
    producer_id: model.text(),
    kind: model.enum([...PAPER_KINDS]),
    title: model.text().nullable(),
    /** Its last day; null: for good, or not said. */
    valid_until: model.text().nullable(),
    file_id: model.text(),
    mime: model.enum(["image/webp", "application/pdf"]),
    bytes: model.number(),
    added_by: model.text(),
    added_at: model.dateTime(),
  })
  .indexes([{ on: ["producer_id"] }, { on: ["file_id"], unique: true }])
  .checks([{ name: "producer_paper_bytes", expression: "bytes > 0" }])

export default ProducerPaper
