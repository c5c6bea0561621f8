import { model } from "@medusajs/framework/utils"

/** Cash handed over for one parcel: how much, who holds it, and Medusa's capture that records it. */
const CashCollection = model
  .define("cash_collection", {
    id: model.id({ prefix: "cash" }).primaryKey(),
    producer_order_id: model.text(),
    order_id: model.text(),
    amount: model.number(),
    held_by: model.enum(["producer", "carrier", "operator"]),
    captured: model.boolean().default(false),
    capture_id: model.text().nullable(),
    collected_at: model.dateTime(),
  })
  .indexes([{ on: ["producer_order_id"], unique: true }, { on: ["order_id"] }])
  .checks([
    { name: "cash_collection_amount", expression: "amount > 0" },
    { name: "cash_collection_capture", expression: "captured = (capture_id is not null)" },
  ])

export default CashCollection
