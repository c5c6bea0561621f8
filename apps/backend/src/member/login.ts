import type { MedusaRequest } from "@medusajs/framework/http"
import { RETENTION_DAYS } from "@ocop/domain"
import { MEMBER_COOKIE, memberCookieOptions } from "../config/browsers"
import { environment } from "../config/environment"

const STAYS_MS = RETENTION_DAYS.session * 24 * 3600 * 1000

/** What of an answer is used here, whatever it is an answer to. */
interface CookieJar {
  cookie(name: string, value: string, options: object): unknown
  clearCookie(name: string, options: object): unknown
}

/** The cookie's value; undefined when the browser brought none. */
export function tokenIn(req: MedusaRequest): string | undefined {
  const token: unknown = req.cookies?.[MEMBER_COOKIE]
  return typeof token === "string" && token.length > 0 && token.length < 100 ? token : undefined
}

/** Signs this browser in, with a value made now: one that somebody planted before is worth nothing, and its session ends. */
export async function signMemberIn(req: MedusaRequest, res: CookieJar, memberId: string): Promise<void> {
  const members = req.scope.resolve("member")
  const before = tokenIn(req)
  if (before) await members.endSession(before)
  keepSignedIn(res, await members.openSession(memberId))
}

/** Signs this browser out; with nobody signed in it does nothing. */
export async function signMemberOut(req: MedusaRequest, res: CookieJar): Promise<void> {
  const token = tokenIn(req)
  if (token) await req.scope.resolve("member").endSession(token)
  res.clearCookie(MEMBER_COOKIE, memberCookieOptions(environment().PORTAL_URL))
}

/** Hands the cookie out, for as long as a session lasts. */
export function keepSignedIn(res: CookieJar, token: string): void {
  res.cookie(MEMBER_COOKIE, token, { ...memberCookieOptions(environment().PORTAL_URL), maxAge: STAYS_MS })
}
