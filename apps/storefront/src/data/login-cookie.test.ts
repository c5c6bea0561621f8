import { beforeAll, expect, test, vi } from "vitest"

let loginHeaders: typeof import("./login-cookie").loginHeaders
let loginCookie: typeof import("./login-cookie").loginCookie
beforeAll(async () => {
  vi.stubEnv("STOREFRONT_URL", "https://cho.vn")
  ;({ loginCookie, loginHeaders } = await import("./login-cookie"))
})

const asked = (cookie: string) => new Request("https://cho.vn/api/store/account", { headers: { cookie } })
const answered = (status: number, setCookie?: string) =>
  new Response("{}", { status, headers: setCookie ? { "set-cookie": setCookie } : {} })
const TOLD = "session=s%3Aabc.def%2F1; Path=/; Expires=Tue, 22 Dec 2026 05:00:00 GMT; HttpOnly; SameSite=Lax"

test("only a call that may be somebody's carries the login, and no other cookie", () => {
  expect(loginHeaders(asked("basket=b; account=s%3Aabc; session=admins"), ["account", "orders"])).toMatchObject({
    cookie: "session=s%3Aabc",
    origin: "https://cho.vn",
  })
  expect(loginHeaders(asked("session=admins"), ["account"])).not.toHaveProperty("cookie")
  expect(loginHeaders(asked("account=s%3Aabc"), ["catalog", "home"])).toEqual({})
})

test("the backend's session becomes this shop's cookie, which scripts cannot read", () => {
  expect(loginCookie(answered(201, TOLD), ["account", "sessions"])).toBe(
    "account=s%3Aabc.def%2F1; Path=/api/store; Expires=Tue, 22 Dec 2026 05:00:00 GMT; HttpOnly; SameSite=Lax; Secure",
  )
  expect(loginCookie(answered(200, "theirs=1"), ["account"])).toBeNull()
  expect(loginCookie(answered(200, TOLD), ["catalog"])).toBeNull()
})

test("a login that ended leaves the browser; a wrong password ends none", () => {
  expect(loginCookie(answered(401), ["account"])).toContain("Max-Age=0")
  expect(loginCookie(answered(401), ["account", "sessions"])).toBeNull()
})
