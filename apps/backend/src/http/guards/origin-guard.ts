import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { environment } from "../../config/environment"
import { isRead } from "../rules/route-pattern"

export const SESSION_COOKIE = "session"

/**
 * A write that brings a session cookie must come from one of our own pages: browsers say where it comes from and send
 * the cookie by themselves. Requests without the cookie prove who they are in other ways and are let through.
 */
export function guardOrigin(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const isCovered = isRead(req.method) || req.method === "OPTIONS" || !hasSession(req) || isOurPage(req)
  if (!isCovered) throw new MedusaError(MedusaError.Types.FORBIDDEN, "This request does not come from one of our pages")
  next()
}

const hasSession = (req: MedusaRequest) => typeof req.cookies?.[SESSION_COOKIE] === "string"

function isOurPage(req: MedusaRequest): boolean {
  const origin = req.get("origin")
  if (!origin || !URL.canParse(origin)) return false
  const { ADMIN_URL, STOREFRONT_URL } = environment()
  // The page's own host is fine too: loopback has several names, and a cookie never crosses from one to another.
  return origin === ADMIN_URL || origin === STOREFRONT_URL || new URL(origin).host === req.get("host")
}
