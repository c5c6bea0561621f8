import { model } from "@medusajs/framework/utils"

export const PRECISIONS = ["day", "year", "unknown"] as const

/**
 * One recognition of one product, as recorded; what is not known is null. Legal dates are `date` columns holding
 * "YYYY-MM-DD". `shown_from` and `shown_until` (exclusive) are the domain's validity window, stored so that SQL can
 * ask which stars show today; a superseded record has none.
 */
const Certificate = model
  .define("certificate", {
    id: model.id({ prefix: "cert" }).primaryKey(),
    /** The permanent public code, independent of the decision's number. */
    code: model.text(),
    product_id: model.text(),
    stars: model.number().nullable(),
    issued_on: model.text().nullable(),
    issued_year: model.number().nullable(),
    issued_precision: model.enum([...PRECISIONS]),
    decision_number: model.text().nullable(),
    issuer: model.text().nullable(),
    legal_basis: model.text().nullable(),
    grace_until: model.text().nullable(),
    grace_ground: model.text().nullable(),
    revoked_on: model.text().nullable(),
    revoked_reason: model.text().nullable(),
    shown_from: model.text().nullable(),
    shown_until: model.text().nullable(),
    /** The corrected record that stands instead of this one. */
    superseded_by: model.text().nullable(),
    source: model.text(),
  })
  .indexes([
    { on: ["code"], unique: true },
    { on: ["product_id"] },
    { on: ["shown_until"], where: "shown_until is not null and deleted_at is null" },
  ])
  .checks([
    { name: "certificate_stars_range", expression: "stars in (3, 4, 5)" },
    {
      name: "certificate_issue_precision",
      expression:
        "case issued_precision when 'day' then issued_on is not null and issued_year = extract(year from issued_on) when 'year' then issued_on is null and issued_year is not null else issued_on is null and issued_year is null end",
    },
    { name: "certificate_issued_year_range", expression: "issued_year between 2018 and 2100" },
    {
      name: "certificate_window_known",
      expression:
        "(shown_from is null) = (shown_until is null) and shown_from < shown_until is not false and (shown_from is null or issued_precision <> 'unknown')",
    },
    { name: "certificate_grace_has_ground", expression: "(grace_until is null) = (grace_ground is null)" },
    {
      name: "certificate_grace_after_window",
      expression:
        "grace_until is null or (shown_until is not null and grace_until >= shown_until and grace_until < shown_until + 180)",
    },
    { name: "certificate_revocation_has_reason", expression: "(revoked_on is null) = (revoked_reason is null)" },
    {
      name: "certificate_superseded_is_not_shown",
      expression: "superseded_by is null or (shown_from is null and superseded_by <> id)",
    },
  ])

export default Certificate
