import { model } from "@medusajs/framework/utils"
import { CERTIFICATE_IMPORT_STATES } from "@ocop/contract"

/** An uploaded list of certificates. It is looked at first; nothing of it is written until an officer takes it. */
const CertificateImport = model
  .define("certificate_import", {
    id: model.id({ prefix: "cimp" }).primaryKey(),
    /** Of the file's bytes: the same file again is this one. */
    sha256: model.text(),
    name: model.text(),
    /** The uploader's province, outside of which no product is looked for; "" for the installation. */
    province_code: model.text(),
    unknown_headings: model.json(),
    state: model.enum([...CERTIFICATE_IMPORT_STATES]).default("looked"),
    uploaded_by: model.text(),
    /** Business time. */
    uploaded_at: model.dateTime(),
    taken_by: model.text().nullable(),
    taken_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["sha256", "province_code"], unique: true, where: "state <> 'left' and deleted_at is null" }])
  .checks([{ name: "certificate_import_is_taken", expression: "(state = 'taken') = (taken_at is not null)" }])

export default CertificateImport
