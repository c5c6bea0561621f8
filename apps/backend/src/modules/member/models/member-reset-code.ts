import { model } from "@medusajs/framework/utils"

/** A code that somebody handed over in person, for one new password. Only its keyed hash is kept. */
const MemberResetCode = model
  .define("member_reset_code", {
    id: model.id({ prefix: "mreset" }).primaryKey(),
    member_id: model.text(),
    code_hash: model.text(),
    /** `member:<id>` of an assistant, or `user:<id>`. */
    issued_by: model.text(),
    issued_at: model.dateTime(),
    expires_at: model.dateTime(),
    used_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["code_hash"], unique: true }, { on: ["member_id"] }])

export default MemberResetCode
