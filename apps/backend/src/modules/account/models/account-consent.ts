import { model } from "@medusajs/framework/utils"

/** Something a person agreed to that the shop could do without: to which text, when, and when it was taken back. */
const AccountConsent = model
  .define("account_consent", {
    id: model.id({ prefix: "accons" }).primaryKey(),
    customer_id: model.text(),
    purpose: model.enum(["news"]),
    version: model.text(),
    given_at: model.dateTime(),
    withdrawn_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["customer_id", "purpose"] }])

export default AccountConsent
