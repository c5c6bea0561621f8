import { model } from "@medusajs/framework/utils"

/** One browser's login to the portal. The cookie's value is kept as a hash only. Wall-clock time, as a browser keeps it. */
const MemberSession = model
  .define("member_session", {
    /** SHA-256 of the cookie's 256 random bits. */
    id: model.id().primaryKey(),
    member_id: model.text(),
    expires_at: model.dateTime(),
  })
  .indexes([{ on: ["member_id"] }, { on: ["expires_at"] }])

export default MemberSession
