import { model } from "@medusajs/framework/utils"

/** What the province's advisory team did with a dossier. Written until it is reported, then for good (trigger). */
const DossierStudy = model
  .define("dossier_study", {
    id: model.id({ prefix: "dstudy" }).primaryKey(),
    dossier_id: model.text(),
    report: model.text(),
    /** "YYYY-MM-DD" */
    surveyed_on: model.text().nullable(),
    tests: model.text(),
    /** Last day for what the province wants besides. */
    wanted_until: model.text().nullable(),
    version: model.number().default(1),
    updated_by: model.text(),
    reported_on: model.text().nullable(),
    reported_by: model.text().nullable(),
    reported_by_name: model.text().nullable(),
  })
  .indexes([{ on: ["dossier_id"], unique: true }])
  .checks([
    { name: "dossier_study_reported_is_signed", expression: "num_nulls(reported_on, reported_by) in (0, 2)" },
    { name: "dossier_study_reported_has_words", expression: "reported_on is null or length(trim(report)) >= 3" },
  ])

export default DossierStudy
