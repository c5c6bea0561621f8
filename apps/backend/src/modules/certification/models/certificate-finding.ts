import { model } from "@medusajs/framework/utils"
import { REVOCATION_GROUND_CODES } from "@ocop/domain"

export const FINDING_STATES = ["open", "revoked", "cleared"] as const

/**
 * Somebody found that a certificate should no longer stand: from that day the decision is due within the law's days.
 * It ends with the revocation, or is cleared with a reason. Legal dates are `date` columns holding "YYYY-MM-DD".
 */
const CertificateFinding = model
  .define("certificate_finding", {
    id: model.id({ prefix: "cfind" }).primaryKey(),
    certificate_id: model.text(),
    ground: model.enum([...REVOCATION_GROUND_CODES]),
    found_on: model.text(),
    /** The last day on which the decision is in time; null for a day of which no rule is known. */
    due_on: model.text().nullable(),
    text: model.text(),
    mark_report_id: model.text().nullable(),
    state: model.enum([...FINDING_STATES]).default("open"),
    found_by: model.text(),
    cleared_reason: model.text().nullable(),
    settled_by: model.text().nullable(),
    /** Business time. */
    settled_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["certificate_id"], unique: true, where: "state = 'open' and deleted_at is null" },
    { on: ["state", "due_on"] },
  ])
  .checks([
    { name: "certificate_finding_in_time", expression: "due_on is null or due_on >= found_on" },
    {
      name: "certificate_finding_is_settled",
      expression: "(state = 'open') = (settled_at is null) and (state = 'cleared') = (cleared_reason is not null)",
    },
  ])

export default CertificateFinding
