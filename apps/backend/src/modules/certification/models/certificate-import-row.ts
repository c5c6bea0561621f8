import { model } from "@medusajs/framework/utils"
import { CERTIFICATE_VERDICTS } from "@ocop/contract"

/** One row of an uploaded list with what it would do; judged again whenever a product is chosen and when it is taken. */
const CertificateImportRow = model
  .define("certificate_import_row", {
    id: model.id({ prefix: "cirow" }).primaryKey(),
    certificate_import_id: model.text(),
    /** As a spreadsheet shows it beside the row. */
    number: model.number(),
    /** Column → the cell as it stands. */
    cells: model.json(),
    verdict: model.enum([...CERTIFICATE_VERDICTS]),
    /** `CertificateNote[]` of the domain. */
    notes: model.json(),
    product_id: model.text().nullable(),
    chosen_product_id: model.text().nullable(),
    chosen_by: model.text().nullable(),
    /** The certificate it is compared with; once taken, the one that was made of it. */
    certificate_id: model.text().nullable(),
  })
  .indexes([{ on: ["certificate_import_id", "number"], unique: true }])

export default CertificateImportRow
