import { model } from "@medusajs/framework/utils"

/** A VAT invoice that a buyer asks one maker for, to be issued when the parcel leaves. One per parcel. */
const InvoiceRequest = model
  .define("invoice_request", {
    id: model.id({ prefix: "invreq" }).primaryKey(),
    order_id: model.text(),
    producer_order_id: model.text(),
    company: model.text(),
    tax_code: model.text(),
    address: model.text(),
    email: model.text(),
    /** Business time (UTC). */
    requested_at: model.dateTime(),
  })
  .indexes([{ on: ["producer_order_id"], unique: true }, { on: ["order_id"] }])
  .checks([{ name: "invoice_request_tax_code", expression: "tax_code ~ '^([0-9]{10}(-[0-9]{3})?|[0-9]{12})$'" }])

export default InvoiceRequest
