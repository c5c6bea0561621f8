import { model } from "@medusajs/framework/utils"

/** How much of a line a refund is for: its share in đồng; the lines add up to the refund's goods. */
const ParcelRefundLine = model
  .define("parcel_refund_line", {
    id: model.id({ prefix: "prline" }).primaryKey(),
    parcel_refund_id: model.text(),
    producer_order_line_id: model.text(),
    quantity: model.number(),
    goods: model.number(),
    discount: model.number(),
    amount: model.number(),
  })
  .indexes([{ on: ["parcel_refund_id", "producer_order_line_id"], unique: true }, { on: ["producer_order_line_id"] }])
  .checks([
    { name: "parcel_refund_line_quantity", expression: "quantity > 0" },
    { name: "parcel_refund_line_adds_up", expression: "goods - discount = amount and amount >= 0 and discount >= 0" },
  ])

export default ParcelRefundLine
