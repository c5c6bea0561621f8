import { model } from "@medusajs/framework/utils"

/**
 * A person who runs shops, alone or with others. An e-mail stands here only when it was proved; a phone may stand here
 * unproved where no message can reach phones. The password lies with Medusa's auth module under this row's id.
 */
const Member = model
  .define("member", {
    id: model.id({ prefix: "mem" }).primaryKey(),
    name: model.text(),
    /** Canonical: 0912345678. */
    phone: model.text().nullable(),
    phone_verified_at: model.dateTime().nullable(),
    /** In lower case. */
    email: model.text().nullable(),
    email_verified_at: model.dateTime().nullable(),
    locale: model.enum(["vi", "en"]).default("vi"),
    /** Somebody handed over a code in person, and a new password was set with it. */
    reset_by_hand_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["email"], unique: true, where: "email is not null" },
    // An unproved phone is anybody's word: it keeps nobody else from signing up with the same.
    { on: ["phone"], unique: true, where: "phone_verified_at is not null" },
  ])
  .checks([
    { name: "member_email_is_proved", expression: "(email is null) = (email_verified_at is null)" },
    { name: "member_proved_phone_is_there", expression: "phone_verified_at is null or phone is not null" },
    { name: "member_can_be_reached", expression: "email is not null or phone is not null or deleted_at is not null" },
    { name: "member_email_form", expression: "email is null or email = lower(email)" },
    { name: "member_phone_form", expression: "phone is null or phone ~ '^0[0-9]{9,10}$'" },
  ])

export default Member
