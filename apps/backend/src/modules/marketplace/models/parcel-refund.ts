import { model } from "@medusajs/framework/utils"

export const REFUND_KINDS = ["declined", "return", "complaint"] as const

/**
 * A part of a parcel that its buyer does not pay, or gets back. Sums in đồng (bigint columns); a parcel's own sums stay
 * frozen, and what is due for it is its total less these amounts. Settled, it never changes (trigger).
 */
const ParcelRefund = model
  .define("parcel_refund", {
    id: model.id({ prefix: "prefund" }).primaryKey(),
    producer_order_id: model.text(),
    order_id: model.text(),
    /** What it follows from, such as `return_case:…`; a cause gives back once. */
    cause: model.text(),
    kind: model.enum([...REFUND_KINDS]),
    goods: model.number(),
    shipping: model.number(),
    /** Of goods and fee together; `shipping_discount` of them is the fee's. */
    discount: model.number(),
    shipping_discount: model.number().default(0),
    amount: model.number(),
    /** `less_cash`: was not paid yet, and the door is asked for less. `refunded`: goes back to whoever paid. */
    way: model.enum(["less_cash", "refunded"]).nullable(),
    /** Business time of the decision. */
    at: model.dateTime(),
    /** member:<id>, user:<id>, system. */
    actor: model.text(),
    reason: model.text().nullable(),
    /** Null while it is being done. */
    settled_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["cause"], unique: true }, { on: ["producer_order_id"] }, { on: ["order_id"] }])
  .checks([
    {
      name: "parcel_refund_sums",
      expression: "goods >= 0 and shipping >= 0 and discount >= 0 and shipping_discount >= 0 and amount >= 0",
    },
    { name: "parcel_refund_adds_up", expression: "goods + shipping - discount = amount" },
    { name: "parcel_refund_settled", expression: "(settled_at is null) = (way is null)" },
  ])

export default ParcelRefund
