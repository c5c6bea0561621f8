import { model } from "@medusajs/framework/utils"

/**
 * The VAT invoice that a shop issued for one parcel, as a private file. It stays when its buyer asks to be forgotten:
 * an invoice is kept for the books (Accounting Law 88/2015).
 */
const InvoiceFile = model
  .define("invoice_file", {
    id: model.id({ prefix: "invfile" }).primaryKey(),
    order_id: model.text(),
    producer_order_id: model.text(),
    /** Of the file module. */
    file_id: model.text(),
    /** What a download is called: made by us, no words of whoever sent it. */
    name: model.text(),
    type: model.enum(["application/pdf", "text/xml"]),
    bytes: model.number(),
    /** Business time. */
    attached_at: model.dateTime(),
    attached_by: model.text(),
  })
  .indexes([{ on: ["producer_order_id"], unique: true }, { on: ["order_id"] }])
  .checks([{ name: "invoice_file_bytes", expression: "bytes > 0" }])

export default InvoiceFile
