import { model } from "@medusajs/framework/utils"
import { DECISION_KINDS, ISSUER_LEVELS } from "@ocop/domain"

/**
 * A decision of a provincial chairman or the Minister, once: one issuer uses a number once in a year (unique, without
 * what people write differently). `decided_on` is a `date` holding "YYYY-MM-DD".
 */
const Decision = model
  .define("decision", {
    id: model.id({ prefix: "deci" }).primaryKey(),
    issuer: model.text(),
    issuer_key: model.text(),
    issuer_level: model.enum([...ISSUER_LEVELS]),
    number: model.text(),
    number_key: model.text(),
    decided_on: model.text(),
    year: model.number(),
    kind: model.enum([...DECISION_KINDS]),
    recorded_by: model.text(),
    /** Business time. */
    recorded_at: model.dateTime(),
  })
  .indexes([{ on: ["issuer_key", "number_key", "year"], unique: true }])
  .checks([{ name: "decision_year_is_its_days", expression: "year = extract(year from decided_on)" }])

export default Decision
