import { areaOf, isAllowed, isUnguarded } from "../../src/http/rules/admin-permissions"
import { accessTo } from "../../src/http/rules/store-routes"
import type { Role, Scope } from "../../src/modules/officer/service"
import type { Api } from "../support/api"
import { customer } from "../support/customers"
import { memberOf, otherShop } from "../support/members"
import { type Route, registeredRoutes } from "../support/routes"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"

const METHODS = ["GET", "POST", "DELETE", "PUT", "PATCH"]
const province = (code: string) => ({ kind: "province" as const, code })
const commune = (code: string) => ({ kind: "commune" as const, code })
const STAFF: Record<string, [Role, Scope?]> = {
  operator: ["operator"],
  viewer: ["viewer"],
  "commune officer": ["commune_officer", commune("18373")],
  "officer of another commune": ["commune_officer", commune("18364")],
  secretary: ["secretary", province("42")],
  "secretary of another province": ["secretary", province("82")],
  "council member": ["council_member", province("42")],
}

let shop: Shop
let routes: Route[]
const identities: Record<string, Api> = {}

beforeAll(async () => {
  shop = await startShop()
  routes = registeredRoutes(shop.app).filter(({ method }) => METHODS.includes(method))
  identities.nobody = shop.api
  identities.forged = shop.api.as(
    `${Buffer.from('{"alg":"none","typ":"JWT"}').toString("base64url")}.${forgedClaims()}.`,
  )
  identities["signed by another"] = shop.api.as(await signedByAnother())
  identities.customer = await customer(shop)
  identities["user without a role"] = shop.api.as(await staff(shop))
  identities["member of a shop"] = await memberOf(shop, await otherShop(shop))
  for (const [who, [role, scope]] of Object.entries(STAFF))
    identities[who] = shop.api.as(await staff(shop, role, scope))
})
afterAll(() => shop?.stop())

test("express has routes to walk", () => expect(routes.length).toBeGreaterThan(300))

test("a table lists every route", () => {
  const unlisted = routes.filter(({ method, path }) => {
    if (path.startsWith("/admin/")) return areaOf(path) === undefined
    return /^\/(store|auth|hooks|cloud)\//.test(path) && accessTo(method, path) === undefined
  })
  expect(unlisted).toEqual([])
})

test("outside the guarded prefixes there are only the health checks", () => {
  const outside = routes.filter(({ path }) => !/^\/(admin|store|producer|auth|hooks|cloud)\//.test(path))
  expect(outside.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(["GET /health", "GET /health/ready"])
})

describe("/admin", () => {
  test.each(["nobody", "forged", "signed by another", "customer", "member of a shop"])(
    "%s gets 401 everywhere",
    async (who) => {
      await expectEverywhere(adminRoutes(), who, () => "401")
    },
  )

  test("a user without a role gets 403 everywhere", async () => {
    await expectEverywhere(adminRoutes(), "user without a role", () => "403")
  })

  test.each(Object.keys(STAFF))("%s gets what the table allows, and 403 for the rest", async (who) => {
    const [role] = STAFF[who] as [Role]
    await expectEverywhere(adminRoutes(), who, ({ method, path }) => (isAllowed(role, method, path) ? "in" : "403"))
  })

  test("officers get in to their own desks and to nothing of the shop", () => {
    const open = (role: Role) =>
      adminRoutes()
        .filter(({ method, path }) => isAllowed(role, method, path))
        .map(({ path }) => path.split("/")[2])
    const frame = ["feature-flags", "layouts", "notifications", "officers", "plugins", "stores", "users", "views"]
    const desks = ["certificate-imports", "certificates", "dashboard", "declarations", "dossier-subjects", "dossiers"]
    const council = ["council-entries", "mark-reports", "ministry-exports", "rounds", "score-sheets", "targets"]
    for (const role of ["commune_officer", "secretary", "council_member"] as const)
      expect(open(role).filter((noun) => ![...frame, ...desks, ...council].includes(noun ?? ""))).toEqual([])
  })

  test.each(["/ADMIN/Products", "/admin/products/", "/admin/products?fields=id", "/admin/nothing-here"])(
    "%s is no way around",
    async (path) => {
      expect((await identities.nobody?.get(path))?.status).toBe(401)
      expect((await identities["user without a role"]?.get(path))?.status).toBe(403)
    },
  )

  const adminRoutes = () =>
    routes.filter(({ method, path }) => path.startsWith("/admin/") && !isUnguarded(method, path))
})

describe("/store, /auth and /hooks", () => {
  test.each(["nobody", "forged", "customer", "operator"])("closed routes are not there for %s", async (who) => {
    await expectEverywhere(routesFor("closed"), who, () => "404")
  })

  test.each(["nobody", "forged", "operator"])("%s gets 401 where a customer's own things are", async (who) => {
    await expectEverywhere(routesFor("customer"), who, () => "401")
  })

  test("a customer gets to their own things", async () => {
    await expectEverywhere(routesFor("customer"), "customer", () => "in")
  })

  test.each(["nobody", "customer", "operator"])("an order is not there for %s without its token", async (who) => {
    await expectEverywhere(routesFor("order_token"), who, () => "404")
  })

  test("without the publishable key the store says nothing", async () => {
    const bare = shop.api.with({ "x-publishable-api-key": "" })
    expect((await bare.get("/store/settings")).status).toBe(400)
  })

  const routesFor = (access: string) =>
    routes.filter(({ method, path }) => !path.startsWith("/admin") && accessTo(method, path) === access)
})

/** Calls every route with made-up ids and an empty body; `in` means that no guard stopped it. */
async function expectEverywhere(list: Route[], who: string, expected: (route: Route) => "in" | "401" | "403" | "404") {
  const api = identities[who] as Api
  expect(list.length).toBeGreaterThan(0)
  const wrong: string[] = []
  for (const route of list) {
    const path = route.path.replace(/:\w+/g, "none")
    const { status } = await api.glance(route.method, path)
    const got = status === 401 || status === 403 ? String(status) : "in"
    const wanted = expected(route)
    const isWrong = wanted === "404" ? status !== 404 : got !== wanted
    if (isWrong) wrong.push(`${route.method} ${route.path}: ${status}, not ${wanted}`)
  }
  expect(wrong).toEqual([])
}

function forgedClaims(): string {
  const claims = {
    actor_id: "user_1",
    actor_type: "user",
    auth_identity_id: "a",
    app_metadata: { user_id: "user_1" },
    exp: 4_000_000_000,
  }
  return Buffer.from(JSON.stringify(claims)).toString("base64url")
}

/** A token with a right form and a wrong key. */
async function signedByAnother(): Promise<string> {
  const { createHmac } = await import("node:crypto")
  const head = Buffer.from('{"alg":"HS256","typ":"JWT"}').toString("base64url")
  const body = `${head}.${forgedClaims()}`
  return `${body}.${createHmac("sha256", "another-secret").update(body).digest("base64url")}`
}
