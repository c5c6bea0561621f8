import { model } from "@medusajs/framework/utils"
import { EVIDENCE_MIMES } from "@ocop/contract"

/** A paper of the advisory team: minutes of a survey, a test's result. Private, as evidence is. */
const StudyFile = model
  .define("study_file", {
    id: model.id({ prefix: "sfile" }).primaryKey(),
    dossier_id: model.text(),
    title: model.text(),
    file_key: model.text(),
    mime: model.enum([...EVIDENCE_MIMES]),
    bytes: model.number(),
    sha256: model.text(),
    added_by: model.text(),
    added_at: model.dateTime(),
  })
  .indexes([{ on: ["dossier_id"] }])
  .checks([{ name: "study_file_has_bytes", expression: "bytes > 0" }])

export default StudyFile
