import { model } from "@medusajs/framework/utils"
import ProducerOrder from "./producer-order"

/** One line of a parcel, frozen: what it was called, its pack and price, and how much of it went which way. */
const ProducerOrderLine = model
  .define("producer_order_line", {
    id: model.id({ prefix: "poline" }).primaryKey(),
    producer_order: model.belongsTo(() => ProducerOrder, { mappedBy: "lines" }),
    /** Line item of Medusa's order. */
    line_item_id: model.text(),
    product_id: model.text(),
    variant_id: model.text(),
    handle: model.text(),
    title: model.text(),
    pack_vi: model.text(),
    pack_en: model.text().nullable(),
    quantity: model.number(),
    confirmed_quantity: model.number().default(0),
    cancelled_quantity: model.number().default(0),
    shipped_quantity: model.number().default(0),
    returned_quantity: model.number().default(0),
    unit_price: model.number(),
    total: model.number(),
    discount: model.number().default(0),
    /** The versions that apply to this line; null on lines from before they were kept: then its parcel's. */
    commission_rule_id: model.text().nullable(),
    tax_rule_id: model.text().nullable(),
  })
  .indexes([{ on: ["line_item_id"], unique: true }])
  .checks([
    { name: "producer_order_line_quantity", expression: "quantity >= 1" },
    {
      name: "producer_order_line_quantities",
      expression:
        "confirmed_quantity between 0 and quantity and cancelled_quantity between 0 and quantity and shipped_quantity between 0 and confirmed_quantity and returned_quantity between 0 and shipped_quantity and shipped_quantity - returned_quantity + cancelled_quantity <= quantity",
    },
    { name: "producer_order_line_total", expression: "unit_price >= 0 and total = unit_price * quantity" },
    { name: "producer_order_line_discount", expression: "discount between 0 and total" },
  ])

export default ProducerOrderLine
