import { model } from "@medusajs/framework/utils"

export const ROLES = ["operator", "officer", "viewer"] as const
export const SCOPES = ["installation", "province", "commune"] as const

/** What one user of the Admin may do, and where. A user without a row may do nothing. */
const Officer = model
  .define("officer", {
    id: model.id({ prefix: "offi" }).primaryKey(),
    user_id: model.text(),
    role: model.enum([...ROLES]),
    scope: model.enum([...SCOPES]),
    /** Code of the province (2 digits) or commune (5 digits); null for the installation. */
    scope_code: model.text().nullable(),
  })
  .indexes([{ on: ["user_id"], unique: true }])
  .checks([
    {
      name: "officer_scope_has_its_code",
      expression:
        "case scope when 'installation' then scope_code is null when 'province' then scope_code is not null and scope_code ~ '^[0-9]{2}$' else scope_code is not null and scope_code ~ '^[0-9]{5}$' end",
    },
    { name: "officer_narrow_scope_is_for_officers", expression: "role = 'officer' or scope = 'installation'" },
  ])

export default Officer
