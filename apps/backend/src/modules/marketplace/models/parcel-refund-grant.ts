import { model } from "@medusajs/framework/utils"

/** How many đồng somebody no longer gives of a discount, because a part of its parcel went back. */
const ParcelRefundGrant = model
  .define("parcel_refund_grant", {
    id: model.id({ prefix: "prgrant" }).primaryKey(),
    parcel_refund_id: model.text(),
    producer_order_discount_id: model.text(),
    amount: model.number(),
  })
  .indexes([
    { on: ["parcel_refund_id", "producer_order_discount_id"], unique: true },
    { on: ["producer_order_discount_id"] },
  ])
  .checks([{ name: "parcel_refund_grant_amount", expression: "amount > 0" }])

export default ParcelRefundGrant
