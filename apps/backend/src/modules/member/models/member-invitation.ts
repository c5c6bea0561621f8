import { model } from "@medusajs/framework/utils"

/** A way into a shop, good once and for a time. Whom it was mailed to, they alone may use it. */
const MemberInvitation = model
  .define("member_invitation", {
    id: model.id({ prefix: "minv" }).primaryKey(),
    producer_id: model.text(),
    role: model.enum(["owner", "manager", "packer"]),
    kind: model.enum(["member", "assistant"]).default("member"),
    email: model.text().nullable(),
    /** SHA-256 of the link's token. */
    token_hash: model.text(),
    /** `member:<id>` or `user:<id>`; it counts only while they still may invite. */
    invited_by: model.text(),
    issued_at: model.dateTime(),
    expires_at: model.dateTime(),
    /** When the assistance that comes of it ends. */
    assist_until: model.dateTime().nullable(),
    used_at: model.dateTime().nullable(),
    used_by: model.text().nullable(),
    revoked_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["token_hash"], unique: true }, { on: ["producer_id"] }])
  .checks([
    { name: "member_invitation_assistant_manages", expression: "kind = 'member' or role = 'manager'" },
    { name: "member_invitation_assistance_is_dated", expression: "(kind = 'assistant') = (assist_until is not null)" },
    { name: "member_invitation_owner_is_named", expression: "role <> 'owner' or email is not null" },
    { name: "member_invitation_used_by_somebody", expression: "(used_at is null) = (used_by is null)" },
  ])

export default MemberInvitation
