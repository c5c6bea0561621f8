import type { Environment } from "./environment"

/** Addresses of our own apps; browsers elsewhere may not read our answers. */
export function corsOrigins(env: Environment): { storeCors: string; adminCors: string; authCors: string } {
  return {
    storeCors: env.STOREFRONT_URL,
    adminCors: env.ADMIN_URL,
    authCors: [env.STOREFRONT_URL, env.ADMIN_URL].join(","),
  }
}

/**
 * Flags of the session cookie. `secure` follows the public address, not NODE_ENV: a shop tried out over plain HTTP on
 * loopback must let its officers log in. `lax` keeps the cookie off writes that other sites start.
 */
export function cookieOptions(publicUrl: string): { httpOnly: true; sameSite: "lax"; secure: boolean } {
  return { httpOnly: true, sameSite: "lax", secure: new URL(publicUrl).protocol === "https:" }
}

export const MEMBER_COOKIE = "member"

/**
 * Flags of the cookie of producers. It goes nowhere but to their own routes, as browsers reach them on the portal, and
 * never along from other sites: the portal is opened first and asks from there.
 */
export function memberCookieOptions(portalUrl: string) {
  return { ...cookieOptions(portalUrl), sameSite: "strict", path: "/api/producer" } as const
}
