import { model } from "@medusajs/framework/utils"

/** An uploaded statement, known by its bytes: the same file again changes nothing. */
const BankFile = model
  .define("bank_file", {
    id: model.id({ prefix: "bfile" }).primaryKey(),
    sha256: model.text(),
    name: model.text(),
    /** The column map that read it. */
    format: model.text(),
    /** Rows of money that came in, and how many of them were new to us. */
    rows: model.number(),
    fresh: model.number(),
    /** Rows that are not money coming in. */
    skipped: model.number(),
    uploaded_by: model.text(),
  })
  .indexes([{ on: ["sha256"], unique: true }])
  .checks([{ name: "bank_file_hash_form", expression: "sha256 ~ '^[0-9a-f]{64}$'" }])

export default BankFile
