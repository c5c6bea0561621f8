import { model } from "@medusajs/framework/utils"

/** The package of a dossier of 90 points and more for the ministry: prepared, then sent. */
const MinistryExport = model
  .define("ministry_export", {
    id: model.id({ prefix: "mexp" }).primaryKey(),
    entry_id: model.text(),
    dossier_id: model.text(),
    prepared_at: model.dateTime(),
    prepared_by: model.text(),
    sent_on: model.text().nullable(),
    /** Number of the letter that went with it. */
    sent_reference: model.text().nullable(),
    sent_at: model.dateTime().nullable(),
    sent_by: model.text().nullable(),
  })
  .indexes([{ on: ["entry_id"], unique: true }, { on: ["dossier_id"] }])
  .checks([
    {
      name: "ministry_export_sent",
      expression: "num_nulls(sent_on, sent_reference, sent_at, sent_by) in (0, 4)",
    },
  ])

export default MinistryExport
