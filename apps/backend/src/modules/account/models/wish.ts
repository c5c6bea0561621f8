import { model } from "@medusajs/framework/utils"

/** A product that a customer put aside. */
const Wish = model
  .define("wish", {
    id: model.id({ prefix: "wish" }).primaryKey(),
    customer_id: model.text(),
    product_id: model.text(),
    wished_at: model.dateTime(),
  })
  .indexes([{ on: ["customer_id", "product_id"], unique: true }])

export default Wish
