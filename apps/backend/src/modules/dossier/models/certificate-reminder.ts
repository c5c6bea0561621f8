import { model } from "@medusajs/framework/utils"

/** That a shop was reminded of a certificate's end, so many days before; once each. */
const CertificateReminder = model
  .define("certificate_reminder", {
    id: model.id({ prefix: "crem" }).primaryKey(),
    certificate_id: model.text(),
    days: model.number(),
    told_on: model.text(),
  })
  .indexes([{ on: ["certificate_id", "days"], unique: true }])

export default CertificateReminder
