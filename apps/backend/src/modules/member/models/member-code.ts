import { model } from "@medusajs/framework/utils"

/** One code sent to prove a contact. Neither the code nor the contact can be read from it: both are keyed hashes. */
const MemberCode = model
  .define("member_code", {
    id: model.id({ prefix: "memcode" }).primaryKey(),
    purpose: model.enum(["registration", "password_reset", "contact"]),
    contact_hash: model.text(),
    code_hash: model.text(),
    /** Business time, as the two below. */
    issued_at: model.dateTime(),
    expires_at: model.dateTime(),
    used_at: model.dateTime().nullable(),
    tries: model.number().default(0),
  })
  .indexes([{ on: ["contact_hash", "purpose"] }, { on: ["expires_at"] }])

export default MemberCode
