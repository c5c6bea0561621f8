import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { Identity } from "../../modules/officer/service"
import { isOfficer } from "../../officer/scope"
import { isAllowed, isUnguarded } from "../rules/admin-permissions"
import { refusedRelation } from "../rules/officer-fields"
import { pathOf } from "../rules/route-pattern"

/** Who acts, for routes that narrow what they show to a province or commune. */
export type OfficerRequest<Body = unknown> = AuthenticatedMedusaRequest<Body> & { officer: Identity }

/**
 * Stands in front of every /admin route, Medusa's own included. 401: nobody is logged in (Medusa's own check comes
 * first and says the same). 403: somebody is, and no table allows this role this route. API keys have no role.
 */
export async function guardAdmin(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const path = pathOf(req)
  if (isUnguarded(req.method, path)) return next()
  const { auth_context: actor } = req as Partial<AuthenticatedMedusaRequest>
  if (!actor?.actor_id) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Log in to use the Admin")
  const officer = actor.actor_type === "user" ? await req.scope.resolve("officer").identify(actor.actor_id) : undefined
  if (!officer)
    throw new MedusaError(MedusaError.Types.FORBIDDEN, "This account has no role yet: ask the operator for one")
  if (!isAllowed(officer.role, req.method, path)) {
    throw new MedusaError(MedusaError.Types.FORBIDDEN, `The role ${officer.role} may not ${req.method} ${path}`)
  }
  if (isOfficer(officer.role)) refuseRelations(req.query.fields)
  ;(req as unknown as OfficerRequest).officer = officer
  next()
}

/** What a role may read, it may not read around: relations of an open route lead to closed ones. */
function refuseRelations(fields: unknown): void {
  if (fields === undefined) return
  const refused = typeof fields === "string" ? refusedRelation(fields) : "fields"
  if (refused !== undefined)
    throw new MedusaError(MedusaError.Types.FORBIDDEN, `The field ${refused.slice(0, 80)} is not open to this role`)
}
