import { model } from "@medusajs/framework/utils"

/** A dated step of the rate table: what a parcel up to this weight costs in this zone, and how long it travels. */
const ShippingRate = model
  .define("shipping_rate", {
    id: model.id({ prefix: "srate" }).primaryKey(),
    /** Null: the operator's table, for every producer without one of its own. */
    producer_id: model.text().nullable(),
    zone: model.enum(["same_province", "same_region", "far"]),
    upto_grams: model.number(),
    fee: model.number(),
    /** On a zone's heaviest step: đồng for every kilogram begun above it. Null: nothing heavier is carried. */
    fee_per_extra_kilogram: model.number().nullable(),
    days_from: model.number(),
    days_to: model.number(),
    valid_from: model.text(),
    /** Exclusive; null while in force. */
    valid_to: model.text().nullable(),
  })
  .indexes([{ on: ["producer_id", "zone", "upto_grams", "valid_from"], unique: true }])
  .checks([
    { name: "shipping_rate_step", expression: "upto_grams > 0 and fee >= 0 and fee_per_extra_kilogram >= 0" },
    { name: "shipping_rate_days", expression: "days_from >= 0 and days_to >= days_from" },
  ])

export default ShippingRate
