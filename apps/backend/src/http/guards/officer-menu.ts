import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { menuOf } from "../../officer/menu"
import type { OfficerRequest } from "./admin-guard"

/**
 * Answers the layout of the Admin's menus for officers, in place of Medusa's one layout for all: they see their own
 * desks only. What they may do is decided by the table of permissions, whatever the menu shows.
 */
export function answerMenu(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const { officer } = req as Partial<OfficerRequest>
  const configuration = officer && menuOf(officer.role, String(req.params.zone))
  if (configuration)
    res.json({ personal_configuration: null, default_configuration: { configuration }, active_scope: "default" })
  else next()
}
