import { model } from "@medusajs/framework/utils"
import { COMMENT_STAGES } from "@ocop/contract"

/** An officer's words, to one criterion or to the whole. Only appended (trigger). */
const DossierComment = model
  .define("dossier_comment", {
    id: model.id({ prefix: "dcomm" }).primaryKey(),
    dossier_id: model.text(),
    criterion_code: model.text().nullable(),
    stage: model.enum([...COMMENT_STAGES]),
    text: model.text(),
    /** The user's id. */
    by: model.text(),
    by_name: model.text(),
    /** Business time. */
    at: model.dateTime(),
  })
  .indexes([{ on: ["dossier_id", "at"] }])
  .checks([{ name: "dossier_comment_has_words", expression: "length(text) between 1 and 2000" }])

export default DossierComment
