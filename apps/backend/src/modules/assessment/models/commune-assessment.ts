import { model } from "@medusajs/framework/utils"

/** Form 03 of one filing: what the commune found. Written until the commune decides, then for good (trigger). */
const CommuneAssessment = model
  .define("commune_assessment", {
    id: model.id({ prefix: "casm" }).primaryKey(),
    dossier_id: model.text(),
    /** Which filing it is about: a dossier that was returned is assessed anew. */
    revision: model.number(),
    /** Domain `CheckResults`. */
    checks: model.json(),
    proposal: model.text(),
    /** Counts saves: who saves names the version they read. */
    version: model.number().default(1),
    updated_by: model.text(),
    outcome: model.enum(["returned", "forwarded", "rejected"]).nullable(),
    /** "YYYY-MM-DD" */
    decided_on: model.text().nullable(),
    decided_by: model.text().nullable(),
    decided_by_name: model.text().nullable(),
  })
  .indexes([{ on: ["dossier_id", "revision"], unique: true }])
  .checks([
    { name: "commune_assessment_decided_is_dated", expression: "num_nulls(outcome, decided_on, decided_by) in (0, 3)" },
    { name: "commune_assessment_of_a_filing", expression: "revision >= 1" },
  ])

export default CommuneAssessment
