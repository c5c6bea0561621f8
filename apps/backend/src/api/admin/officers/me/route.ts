import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "../../../../http/guards/admin-guard"
import { LANDING } from "../../../../officer/menu"

/** Who is asking: role, place, and the page where this role begins (null: where the Admin itself does). */
export async function GET({ officer }: OfficerRequest, res: MedusaResponse): Promise<void> {
  const { role, scope } = officer
  res.json({ officer: { role, scope: scope.kind, scopeCode: scope.code, landing: LANDING[role] ?? null } })
}
