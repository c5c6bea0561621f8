import { model } from "@medusajs/framework/utils"
import { EVIDENCE_KINDS, EVIDENCE_MIMES } from "@ocop/contract"

/** Something that proves an answer. Its file is private: only the shop's people and officers in scope read it. */
const DossierEvidence = model
  .define("dossier_evidence", {
    id: model.id({ prefix: "devid" }).primaryKey(),
    dossier_id: model.text(),
    /** Null: of the dossier as a whole. */
    criterion_code: model.text().nullable(),
    kind: model.enum([...EVIDENCE_KINDS]),
    title: model.text(),
    /** The file module's id; evidence carried from the last dossier shares its file. */
    file_key: model.text().nullable(),
    mime: model.enum([...EVIDENCE_MIMES]).nullable(),
    bytes: model.number().nullable(),
    sha256: model.text().nullable(),
    /** A link's address, or the id of what the shop knows: a paper, a lot. */
    ref: model.text().nullable(),
    /** What was so when it was attached: a paper's day, sales of twelve months. Contract `EvidenceFacts`. */
    facts: model.json().nullable(),
    is_public: model.boolean().default(false),
    /** The evidence of the last dossier that this one repeats. */
    carried_from: model.text().nullable(),
    added_by: model.text(),
    added_at: model.dateTime(),
  })
  .indexes([{ on: ["dossier_id"] }, { on: ["file_key"], where: "file_key is not null" }])
  .checks([
    {
      name: "dossier_evidence_file_is_whole",
      expression: "num_nulls(file_key, mime, bytes, sha256) in (0, 4) and (bytes > 0) is not false",
    },
    {
      name: "dossier_evidence_of_kind",
      expression:
        "case when kind in ('file', 'photo', 'paper', 'contract') then file_key is not null when kind in ('link', 'lot') then ref is not null else facts is not null end",
    },
  ])

export default DossierEvidence
