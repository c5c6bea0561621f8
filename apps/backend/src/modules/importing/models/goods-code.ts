import { model } from "@medusajs/framework/utils"

/** A maker's own code of a product, by which its lists find it again. Codes of other makers are never looked at. */
const GoodsCode = model
  .define("goods_code", {
    id: model.id({ prefix: "gcode" }).primaryKey(),
    producer_id: model.text(),
    code: model.text(),
    /** Without marks and capitals. */
    folded: model.text(),
    product_id: model.text().nullable(),
    /** Of goods that nobody has published yet. */
    draft_id: model.text().nullable(),
  })
  .indexes([{ on: ["producer_id", "folded"], unique: true }, { on: ["product_id"] }, { on: ["draft_id"] }])
  .checks([{ name: "goods_code_of_something", expression: "product_id is not null or draft_id is not null" }])

export default GoodsCode
