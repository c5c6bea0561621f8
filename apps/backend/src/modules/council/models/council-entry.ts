import { model } from "@medusajs/framework/utils"

/** A dossier before the council in one round. A dossier that the ministry gave back can stand in a later round again. */
const CouncilEntry = model
  .define("council_entry", {
    id: model.id({ prefix: "centry" }).primaryKey(),
    round_id: model.text(),
    dossier_id: model.text(),
    /** Its place on the list, from 1. */
    number: model.number(),
    /** The set in force when it was filed. */
    set_number: model.number(),
    set_code: model.text(),
    /** Day of the file that was complete; re-assessment is decided within 45 days of it. */
    complete_on: model.text().nullable(),
    entered_at: model.dateTime(),
    entered_by: model.text(),
    /** The council met about it although opinions were written, for they differed. */
    met_on: model.text().nullable(),
    met_note: model.text().nullable(),
    met_by: model.text().nullable(),
  })
  .indexes([
    { on: ["round_id", "dossier_id"], unique: true },
    { on: ["round_id", "number"], unique: true },
    { on: ["dossier_id"] },
  ])
  .checks([
    { name: "council_entry_number", expression: "number >= 1" },
    { name: "council_entry_met", expression: "(met_on is null) = (met_by is null)" },
  ])

export default CouncilEntry
