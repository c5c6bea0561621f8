import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"

/** Who asks a route of the Admin, as rows keep it: `user:<id>`. */
export const actorOf = (req: object): string =>
  `user:${(req as Partial<AuthenticatedMedusaRequest>).auth_context?.actor_id ?? "unknown"}`
