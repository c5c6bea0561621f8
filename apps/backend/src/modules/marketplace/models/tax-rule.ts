import { model } from "@medusajs/framework/utils"

/** A dated version of what the platform withholds for a kind of producer: value-added and personal income tax. */
const TaxRule = model
  .define("tax_rule", {
    id: model.id({ prefix: "taxr" }).primaryKey(),
    /** Null: for every type without a rule of its own. */
    producer_type: model.text().nullable(),
    vat_basis_points: model.number(),
    pit_basis_points: model.number(),
    valid_from: model.text(),
    /** Exclusive; null while in force. */
    valid_to: model.text().nullable(),
    legal_basis: model.text(),
  })
  .indexes([{ on: ["producer_type", "valid_from"], unique: true }])
  .checks([
    {
      name: "tax_rule_rates",
      expression: "vat_basis_points between 0 and 10000 and pit_basis_points between 0 and 10000",
    },
  ])

export default TaxRule
