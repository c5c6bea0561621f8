import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OfficerRequest } from "../../../../http/guards/admin-guard"
import { LANDING } from "../../../../officer/menu"
import { placeName } from "../../../../officer/place-name"

/** Who is asking: role, place, and the page where this role begins (null: where the Admin itself does). */
export async function GET({ officer, scope: container }: OfficerRequest, res: MedusaResponse): Promise<void> {
  const { role, scope } = officer
  const place = await placeName(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), scope)
  res.json({ officer: { role, scope: scope.kind, scopeCode: scope.code, place, landing: LANDING[role] ?? null } })
}
