import { model } from "@medusajs/framework/utils"
import { MARK_REPORT_KINDS, MARK_REPORT_STATES } from "@ocop/domain"
import MarkReportPhoto from "./mark-report-photo"

/**
 * Anybody tells that the OCOP mark is used wrongly. What was told is never edited. `reporter_contact` is
 * personal data: forgotten some time after the report is handled (`forgotten_at`).
 */
const MarkReport = model
  .define("mark_report", {
    id: model.id({ prefix: "mrep" }).primaryKey(),
    /** Random and public: with it the reporter finds out what became of it. */
    code: model.text(),
    product_id: model.text().nullable(),
    certificate_id: model.text().nullable(),
    /** Whose officers handle it; null where nobody knows the place: the operator's. */
    province_code: model.text().nullable(),
    what: model.enum([...MARK_REPORT_KINDS]),
    text: model.text(),
    reporter_contact: model.text().nullable(),
    forgotten_at: model.dateTime().nullable(),
    state: model.enum([...MARK_REPORT_STATES]).default("new"),
    /** Business time, as all moments here. */
    reported_at: model.dateTime(),
    /** What everybody may read of it; upheld only. */
    outcome: model.text().nullable(),
    dismissed_reason: model.text().nullable(),
    handled_by: model.text().nullable(),
    handled_at: model.dateTime().nullable(),
    photos: model.hasMany(() => MarkReportPhoto, { mappedBy: "mark_report" }),
  })
  .indexes([
    { on: ["code"], unique: true },
    { on: ["state", "reported_at"] },
    { on: ["product_id"] },
    { on: ["certificate_id"] },
  ])
  .checks([
    {
      name: "mark_report_is_handled",
      expression:
        "(state in ('upheld', 'dismissed')) = (handled_at is not null) and (state = 'upheld') = (outcome is not null) and (state = 'dismissed') = (dismissed_reason is not null) and (state = 'new' or handled_by is not null)",
    },
  ])

export default MarkReport
