import { model } from "@medusajs/framework/utils"

/** A dated version of what the operator keeps of a producer's sales. Zero is written down, not left out. */
const CommissionRule = model
  .define("commission_rule", {
    id: model.id({ prefix: "comm" }).primaryKey(),
    /** Null: for every producer without a rule of its own. */
    producer_id: model.text().nullable(),
    rate_basis_points: model.number(),
    valid_from: model.text(),
    /** Exclusive; null while in force. */
    valid_to: model.text().nullable(),
    ground: model.text(),
  })
  .indexes([{ on: ["producer_id", "valid_from"], unique: true }])
  .checks([{ name: "commission_rule_rate", expression: "rate_basis_points between 0 and 10000" }])

export default CommissionRule
