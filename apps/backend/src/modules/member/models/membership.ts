import { model } from "@medusajs/framework/utils"

/**
 * Who may act for a producer, as what, from when to when; read on every request. `assistant`: somebody from outside
 * (an officer, a cooperative) who was let in for a time, with a manager's rights. Ended, the row stays.
 */
const Membership = model
  .define("membership", {
    id: model.id({ prefix: "mship" }).primaryKey(),
    member_id: model.text(),
    producer_id: model.text(),
    role: model.enum(["owner", "manager", "packer"]),
    kind: model.enum(["member", "assistant"]).default("member"),
    /** Business time, as the next. */
    valid_from: model.dateTime(),
    valid_to: model.dateTime().nullable(),
    /** `member:<id>` or `user:<id>`; null: whoever founded the shop. */
    invited_by: model.text().nullable(),
    ended_by: model.text().nullable(),
  })
  .indexes([{ on: ["producer_id"] }, { on: ["member_id"] }])
  .checks([
    { name: "membership_assistant_manages", expression: "kind = 'member' or role = 'manager'" },
    { name: "membership_assistance_is_dated", expression: "kind = 'member' or valid_to is not null" },
    { name: "membership_runs_forward", expression: "valid_to is null or valid_to >= valid_from" },
  ])

export default Membership
