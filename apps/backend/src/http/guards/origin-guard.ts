import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { MEMBER_COOKIE } from "../../config/browsers"
import { environment } from "../../config/environment"
import { isRead, pathOf } from "../rules/route-pattern"

export const SESSION_COOKIE = "session"

/**
 * A write that brings a session cookie must come from one of our own pages: browsers say where it comes from and send
 * the cookie by themselves. Requests without the cookie prove who they are in other ways and are let through. Producers'
 * routes take writes from the portal only, cookie or not: nobody is signed in to somebody else's account by a strange
 * page, and a page that shows texts of producers acts for none of them.
 */
export function guardOrigin(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const isWrite = !isRead(req.method) && req.method !== "OPTIONS"
  if (isWrite && !(isProducers(req) ? isOfPortal(req) : isOfShop(req)))
    throw new MedusaError(MedusaError.Types.FORBIDDEN, "This request does not come from one of our pages")
  next()
}

const isProducers = (req: MedusaRequest) => /^\/producer(\/|$)/i.test(pathOf(req))

function isOfPortal(req: MedusaRequest): boolean {
  const saysNothing = req.get("origin") === undefined && !has(req, MEMBER_COOKIE)
  return saysNothing || isFrom(req, [environment().PORTAL_URL])
}

function isOfShop(req: MedusaRequest): boolean {
  const { ADMIN_URL, STOREFRONT_URL } = environment()
  return !has(req, SESSION_COOKIE) || isFrom(req, [ADMIN_URL, STOREFRONT_URL])
}

const has = (req: MedusaRequest, cookie: string) => typeof req.cookies?.[cookie] === "string"

function isFrom(req: MedusaRequest, pages: string[]): boolean {
  const origin = req.get("origin")
  if (!origin || !URL.canParse(origin)) return false
  // The page's own host is fine too: loopback has several names, and a cookie never crosses from one to another.
  return pages.includes(origin) || new URL(origin).host === req.get("host")
}
