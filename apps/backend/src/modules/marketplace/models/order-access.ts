import { model } from "@medusajs/framework/utils"

/** A key to one order: the SHA-256 of a 128-bit token that only its buyer was shown. */
const OrderAccess = model
  .define("order_access", {
    id: model.id({ prefix: "oacc" }).primaryKey(),
    order_id: model.text(),
    token_hash: model.text(),
    /** Given when the order was placed, found again by number and phone, or written into a message. */
    given_for: model.enum(["placing", "tracking", "message"]),
  })
  .indexes([{ on: ["token_hash"], unique: true }, { on: ["order_id"] }])
  .checks([{ name: "order_access_hash_form", expression: "token_hash ~ '^[0-9a-f]{64}$'" }])

export default OrderAccess
