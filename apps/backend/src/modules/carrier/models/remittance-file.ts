import { model } from "@medusajs/framework/utils"

/** A list of collected cash that a carrier sent, known by its bytes: the same file again changes nothing. */
const RemittanceFile = model
  .define("remittance_file", {
    id: model.id({ prefix: "rfile" }).primaryKey(),
    sha256: model.text(),
    name: model.text(),
    /** The column map that read it. */
    format: model.text(),
    rows: model.number(),
    uploaded_by: model.text(),
    /** Business time. */
    uploaded_at: model.dateTime(),
  })
  .indexes([{ on: ["sha256"], unique: true }])
  .checks([{ name: "remittance_file_hash_form", expression: "sha256 ~ '^[0-9a-f]{64}$'" }])

export default RemittanceFile
