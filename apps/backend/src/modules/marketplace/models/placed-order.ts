import { model } from "@medusajs/framework/utils"

/**
 * What the market adds to one Medusa order: the number people read out, and the phone and address that limits
 * and tracking ask for. Made together with its producer orders.
 */
const PlacedOrder = model
  .define("placed_order", {
    id: model.id({ prefix: "plord" }).primaryKey(),
    order_id: model.text(),
    cart_id: model.text(),
    /** Public and random, such as K7M2-9QXD. */
    number: model.text(),
    /** Canonical: 0912345678. */
    phone: model.text(),
    /** Commune code and folded street, to recognise the same door. */
    address_key: model.text(),
    payment: model.enum(["cash_on_delivery", "bank_transfer", "card"]),
    locale: model.enum(["vi", "en"]).default("vi"),
    /** A present: who gives it, the card's words, the wanted week. `phone` is the giver's then, the address the recipient's. */
    gift: model.json().nullable(),
    /** The version of the terms of sale that the buyer agreed to, and when. */
    terms_version: model.text().nullable(),
    terms_agreed_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["order_id"], unique: true },
    { on: ["cart_id"], unique: true },
    { on: ["number"], unique: true },
    { on: ["phone"] },
    { on: ["address_key"] },
  ])
  .checks([{ name: "placed_order_phone_form", expression: "phone ~ '^0[0-9]{9,10}$'" }])

export default PlacedOrder
