import { model } from "@medusajs/framework/utils"

/** How much of which line a return case is about. */
const ReturnCaseLine = model
  .define("return_case_line", {
    id: model.id({ prefix: "rcline" }).primaryKey(),
    return_case_id: model.text(),
    producer_order_line_id: model.text(),
    quantity: model.number(),
  })
  .indexes([{ on: ["return_case_id", "producer_order_line_id"], unique: true }, { on: ["producer_order_line_id"] }])
  .checks([{ name: "return_case_line_quantity", expression: "quantity > 0" }])

export default ReturnCaseLine
