import { model } from "@medusajs/framework/utils"

/** What a member has written down so far; only that member ever reads it. Gone when the sheet is closed. */
const ScoreSheetDraft = model
  .define("score_sheet_draft", {
    id: model.id({ prefix: "ssdr" }).primaryKey(),
    entry_id: model.text(),
    seat_id: model.text(),
    /** { options, cases, knockOuts } of the dossier's criteria set. */
    answers: model.json(),
    /** Criterion code → comment. */
    comments: model.json(),
    remark: model.text().nullable(),
    /** Counts the saves: a save names the version that it read. */
    version: model.number().default(1),
  })
  .indexes([{ on: ["entry_id", "seat_id"], unique: true }])

export default ScoreSheetDraft
