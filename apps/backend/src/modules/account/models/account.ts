import { model } from "@medusajs/framework/utils"

/**
 * What the market adds to one of Medusa's customers: contacts that were proved by a code that arrived there, the
 * language, and which logins count. Signing in is by either contact; the password lies with Medusa's auth module under
 * this row's id, so that no table of passwords names a person.
 */
const Account = model
  .define("account", {
    id: model.id({ prefix: "acc" }).primaryKey(),
    customer_id: model.text(),
    /** In lower case. */
    email: model.text().nullable(),
    email_verified_at: model.dateTime().nullable(),
    /** Canonical: 0912345678. */
    phone: model.text().nullable(),
    phone_verified_at: model.dateTime().nullable(),
    locale: model.enum(["vi", "en"]).default("vi"),
    /** Logins that carry another number have ended: raising it signs out everywhere. */
    login_epoch: model.number().default(1),
  })
  .indexes([
    { on: ["customer_id"], unique: true },
    { on: ["email"], unique: true, where: "email is not null" },
    { on: ["phone"], unique: true, where: "phone is not null" },
  ])
  .checks([
    { name: "account_email_is_proved", expression: "(email is null) = (email_verified_at is null)" },
    { name: "account_phone_is_proved", expression: "(phone is null) = (phone_verified_at is null)" },
    { name: "account_can_be_reached", expression: "email is not null or phone is not null" },
    { name: "account_email_form", expression: "email is null or email = lower(email)" },
    { name: "account_phone_form", expression: "phone is null or phone ~ '^0[0-9]{9,10}$'" },
  ])

export default Account
