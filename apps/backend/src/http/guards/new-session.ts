import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/**
 * A login begins a session of its own: whatever id the browser brought along, perhaps one that somebody else knows, is
 * given up. Only for requests that bring proof of a login.
 */
export function beginNewSession(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const isLogin = req.get("authorization")?.startsWith("Bearer ")
  if (!isLogin || !req.session) next()
  else req.session.regenerate((error?: unknown) => next(error as Error | undefined))
}
