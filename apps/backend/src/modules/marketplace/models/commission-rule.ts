import { model } from "@medusajs/framework/utils"
import { PRODUCT_GROUPS } from "@ocop/domain"

/**
 * A dated version of what the operator keeps of sales: by producer, group and category, the most specific wins
 * (`commissionRuleFor`). Zero is written down, not left out. A version never changes; its end is written once (trigger).
 */
const CommissionRule = model
  .define("commission_rule", {
    id: model.id({ prefix: "comm" }).primaryKey(),
    /** Null: for every producer without a rule of its own. */
    producer_id: model.text().nullable(),
    product_group: model.enum([...PRODUCT_GROUPS]).nullable(),
    /** Id of Medusa's product category. */
    category_id: model.text().nullable(),
    rate_basis_points: model.number(),
    valid_from: model.text(),
    /** Exclusive; null while in force. */
    valid_to: model.text().nullable(),
    ground: model.text(),
    /** Who made it so: user:<id>; null for what came with the shop. */
    granted_by: model.text().nullable(),
  })
  .indexes([{ on: ["producer_id", "product_group", "category_id", "valid_from"], unique: true }])
  .checks([{ name: "commission_rule_rate", expression: "rate_basis_points between 0 and 10000" }])

export default CommissionRule
