import { environment } from "./environment"

/**
 * The backend's session reaches browsers under another name and only below `/api/store`: cookies know no ports, so that
 * on one machine the Admin's session would otherwise meet the shop's.
 */
const LOGIN_COOKIE = "account"
const BACKENDS_COOKIE = "session"
const PATH = "/api/store"

/** Calls that may be somebody's: everything else is the same for everyone and carries no login. */
const PERSONAL = new Set(["account", "baskets"])

/** Headers that hand a browser's login on. The origin was checked before; the line between our servers counts as safe. */
export function loginHeaders(request: Request, [first = ""]: readonly string[]): Record<string, string> {
  if (!PERSONAL.has(first)) return {}
  const value = /(?:^|;\s*)account=([^;\s]{1,512})(?:;|$)/.exec(request.headers.get("cookie") ?? "")?.[1]
  return {
    origin: new URL(environment().STOREFRONT_URL).origin,
    "x-forwarded-proto": "https",
    ...(value && { cookie: `${BACKENDS_COOKIE}=${value}` }),
  }
}

/** The cookie that an answer of the backend means for the browser, or null when it says nothing about the login. */
export function loginCookie(answer: Response, segments: readonly string[]): string | null {
  if (!PERSONAL.has(segments[0] ?? "")) return null
  // Whoever asks who they are and is nobody has a login that ended.
  if (answer.status === 401 && segments[0] === "account" && segments.length === 1) return cookie("", "Max-Age=0")
  const told = answer.headers.getSetCookie().find((line) => line.startsWith(`${BACKENDS_COOKIE}=`))
  if (!told) return null
  const [pair = "", ...attributes] = told.split(/;\s*/)
  const ends = attributes.find((attribute) => /^expires=/i.test(attribute))
  return cookie(pair.slice(BACKENDS_COOKIE.length + 1), ends ?? "")
}

function cookie(value: string, ends: string): string {
  const secure = environment().STOREFRONT_URL.startsWith("https:") ? "Secure" : ""
  return [`${LOGIN_COOKIE}=${value}`, `Path=${PATH}`, ends, "HttpOnly", "SameSite=Lax", secure]
    .filter(Boolean)
    .join("; ")
}
