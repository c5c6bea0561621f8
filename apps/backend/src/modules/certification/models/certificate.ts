import { model } from "@medusajs/framework/utils"
import { ISSUER_LEVELS, REVOCATION_GROUND_CODES } from "@ocop/domain"

export const PRECISIONS = ["day", "year", "unknown"] as const

/**
 * One recognition of one product, as recorded; what is not known is null. Legal dates are `date` columns holding
 * "YYYY-MM-DD". `shown_from` and `shown_until` (exclusive) are the domain's validity window, stored so that SQL can
 * ask which stars show today; a superseded record has none. That two never hold on one day is an exclusion constraint of
 * the migration (`certificate_one_at_a_time`).
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
    /** The decision it was awarded by, where its number, day and issuer are known. */
    decision_id: model.text().nullable(),
    issuer_level: model.enum([...ISSUER_LEVELS]).nullable(),
    /** Which of the 26 criteria sets, and which edition of it. */
    set_number: model.number().nullable(),
    set_code: model.text().nullable(),
    dossier_id: model.text().nullable(),
    /** "42-18373-7-2026", and the form before: "83-832-28882-2-2022". */
    product_code: model.text().nullable(),
    product_code_old: model.text().nullable(),
    revoked_ground: model.enum([...REVOCATION_GROUND_CODES]).nullable(),
    revoked_decision_id: model.text().nullable(),
    /** From this day on the award `replaced_by` of the same product stands instead. */
    replaced_on: model.text().nullable(),
    replaced_by: model.text().nullable(),
  })
  .indexes([
    { on: ["code"], unique: true },
    { on: ["product_id"] },
    {
      on: ["dossier_id"],
      unique: true,
      where: "dossier_id is not null and superseded_by is null and deleted_at is null",
    },
    {
      on: ["decision_id", "product_id"],
      unique: true,
      where: "decision_id is not null and superseded_by is null and deleted_at is null",
    },
    { on: ["product_code"], where: "product_code is not null and deleted_at is null" },
    { on: ["product_code_old"], where: "product_code_old is not null and deleted_at is null" },
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
    { name: "certificate_set_range", expression: "set_number between 1 and 26" },
    {
      name: "certificate_replaced_at_once",
      expression:
        "(replaced_on is null) = (replaced_by is null) and replaced_by <> id and (issued_on is null or replaced_on >= issued_on)",
    },
    {
      name: "certificate_ground_is_of_revocation",
      expression: "(revoked_ground is null and revoked_decision_id is null) or revoked_on is not null",
    },
  ])

export default Certificate
