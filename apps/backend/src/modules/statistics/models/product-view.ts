import { model } from "@medusajs/framework/utils"

/** How often a product's page was opened on one day in Vietnam. Nothing about who opened it exists anywhere. */
const ProductView = model
  .define("product_view", {
    id: model.id({ prefix: "pview" }).primaryKey(),
    product_id: model.text(),
    /** "YYYY-MM-DD" */
    day: model.text(),
    views: model.number(),
  })
  .indexes([{ on: ["product_id", "day"], unique: true }])
  .checks([
    { name: "product_view_counts", expression: "views > 0" },
    { name: "product_view_day_form", expression: "day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'" },
  ])

export default ProductView
