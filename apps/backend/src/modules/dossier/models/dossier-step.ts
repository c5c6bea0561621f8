import { model } from "@medusajs/framework/utils"

/** A state that a dossier entered: by which act, of whom, when and with which words. Only appended (trigger). */
const DossierStep = model
  .define("dossier_step", {
    id: model.id({ prefix: "dstep" }).primaryKey(),
    dossier_id: model.text(),
    act: model.text(),
    from_state: model.text(),
    to_state: model.text(),
    /** `member:<id>`, `user:<id>`, or a job's name. */
    actor: model.text(),
    note: model.text().nullable(),
    /** Business time. */
    at: model.dateTime(),
  })
  .indexes([{ on: ["dossier_id", "at"] }])

export default DossierStep
