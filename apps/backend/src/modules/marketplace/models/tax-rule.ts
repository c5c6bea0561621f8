import { model } from "@medusajs/framework/utils"
import { SUPPLY_KINDS } from "@ocop/domain"

/**
 * A dated version of what the platform withholds from a kind of producer for a kind of supply: value-added and personal
 * income tax. A version never changes; its end is written once (trigger).
 */
const TaxRule = model
  .define("tax_rule", {
    id: model.id({ prefix: "taxr" }).primaryKey(),
    /** Null: for every type without a rule of its own. */
    producer_type: model.text().nullable(),
    supply: model.enum([...SUPPLY_KINDS]).default("goods"),
    vat_basis_points: model.number(),
    pit_basis_points: model.number(),
    valid_from: model.text(),
    /** Exclusive; null while in force. */
    valid_to: model.text().nullable(),
    legal_basis: model.text(),
    /** Who made it so: user:<id>; null for what came with the shop. */
    granted_by: model.text().nullable(),
  })
  .indexes([{ on: ["producer_type", "supply", "valid_from"], unique: true }])
  .checks([
    {
      name: "tax_rule_rates",
      expression: "vat_basis_points between 0 and 10000 and pit_basis_points between 0 and 10000",
    },
  ])

export default TaxRule
