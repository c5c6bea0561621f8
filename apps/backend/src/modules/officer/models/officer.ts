import { model } from "@medusajs/framework/utils"

export const SCOPES = ["installation", "province", "commune"] as const
export const ROLES = ["operator", "commune_officer", "secretary", "council_member", "viewer"] as const

/** What kind of place each role is for: nobody works for two provinces, and nobody looks on at one commune only. */
export const SCOPE_OF = {
  operator: "installation",
  commune_officer: "commune",
  secretary: "province",
  council_member: "province",
  viewer: "installation",
} as const satisfies Record<(typeof ROLES)[number], (typeof SCOPES)[number]>

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
    {
      name: "officer_scope_fits_its_role",
      expression:
        "scope = case role when 'commune_officer' then 'commune' when 'secretary' then 'province' when 'council_member' then 'province' else 'installation' end",
    },
  ])

export default Officer
