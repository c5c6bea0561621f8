import { createStep, createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { appointStep } from "../../src/workflows/officer/steps/appoint"
import type { Api } from "../support/api"
import { rawStatus } from "../support/raw-request"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"

const failStep = createStep("fail", () => {
  throw new Error("after the appointment")
})
const promoteAndFail = createWorkflow("promote-and-fail", (input: { userId: string }) => {
  appointStep(
    transform({ input }, ({ input: { userId } }) => ({ userId, role: "operator" as const, scope: EVERYWHERE })),
  )
  failStep()
  return new WorkflowResponse(input)
})
const EVERYWHERE = { kind: "installation" as const, code: null }
const OFFICERS = [
  ["commune_officer", { kind: "commune", code: "18364" }],
  ["secretary", { kind: "province", code: "42" }],
  ["council_member", { kind: "province", code: "42" }],
] as const

let shop: Shop
let operator: Api
beforeAll(async () => {
  shop = await startShop()
  operator = shop.api.as(await staff(shop, "operator"))
})
afterAll(() => shop?.stop())

describe("sessions", () => {
  let cookie: string
  let ours: Api
  beforeAll(async () => {
    const { headers, status } = await operator.post("/auth/session", {}, { origin: shop.url })
    expect(status).toBe(200)
    cookie = String(headers.get("set-cookie"))
    ours = shop.api.with({ cookie: cookie.split(";")[0] ?? "" })
  })

  test("the cookie is for this host's pages only, and works over plain HTTP on loopback", () => {
    expect(cookie).toMatch(/^session=/)
    expect(cookie).toContain("HttpOnly")
    expect(cookie).toContain("SameSite=Lax")
    expect(cookie).not.toContain("Secure")
  })

  test("a session is kept in the database, its id only as a hash", async () => {
    expect((await ours.get("/admin/users/me")).status).toBe(200)
    const rows = await shop.db("session")
    expect(rows).toHaveLength(1)
    expect(decodeURIComponent(cookie)).not.toContain(rows[0].id)
    await shop.db("session").update({ expires_at: new Date(Date.now() - 1000) })
    expect((await ours.get("/admin/users/me")).status).toBe(401)
    await shop.db("session").update({ expires_at: new Date(Date.now() + 3_600_000) })
    expect((await ours.get("/admin/users/me")).status).toBe(200)
  })

  test.each([
    ["another site", { origin: "https://elsewhere.example" }, 403],
    ["a page that hides where it is", { origin: "null" }, 403],
    ["nobody knows where", {}, 403],
    ["the Admin", { origin: "http://localhost:9000" }, 200],
    ["the storefront", { origin: "http://localhost:3000" }, 200],
  ])("a write with the cookie from %s is answered %j", async (_, headers, expected) => {
    expect((await ours.post("/admin/settings", {}, headers as Record<string, string>)).status).toBe(expected)
  })

  test("reads need no origin, and a token needs none either", async () => {
    expect((await ours.get("/admin/settings")).status).toBe(200)
    expect((await operator.post("/admin/settings", {})).status).toBe(200)
  })
})

describe("settings", () => {
  test("the operator changes one limit; the others stay", async () => {
    const { status, body } = await operator.post<{ settings: { limits: object } }>("/admin/settings", {
      limits: { linesPerBasket: 12 },
    })
    expect(status).toBe(200)
    expect(body.settings.limits).toMatchObject({
      linesPerBasket: 12,
      quantityPerLine: 50,
      cashOnDeliveryMax: 5_000_000,
    })
    const shown = await shop.api.get<{ limits: object }>("/store/settings")
    expect(shown.body.limits).toEqual({ linesPerBasket: 12, quantityPerLine: 50, cashOnDeliveryMax: 5_000_000 })
  })

  test.each([
    [{ limits: { linesPerBasket: 0 } }, "limits.linesPerBasket"],
    [{ limits: { linesPerBasket: 1.5 } }, "limits.linesPerBasket"],
    [{ limits: { cashOnDeliveryMax: -1 } }, "limits.cashOnDeliveryMax"],
    [{ colour: "red" }, "colour"],
    [{ name: "" }, "name"],
  ])("%j is refused by name", async (choice, name) => {
    const { status, body } = await operator.post<{ message: string }>("/admin/settings", choice)
    expect(status).toBe(400)
    expect(body.message).toContain(name)
  })
})

describe("officers", () => {
  test("the operator appoints, narrows and dismisses; the rights follow at once", async () => {
    const token = await staff(shop)
    const { id } = (await shop.db("user").orderBy("created_at", "desc").first("id")) as { id: string }
    const appoint = (body: object) => operator.post("/admin/officers", { userId: id, ...body })
    expect((await shop.api.as(token).get("/admin/products")).status).toBe(403)
    expect((await appoint({ role: "viewer" })).status).toBe(201)
    expect((await shop.api.as(token).get("/admin/orders")).status).toBe(200)
    expect((await appoint({ role: "commune_officer", scope: "commune", scopeCode: "18364" })).status).toBe(201)
    expect((await shop.api.as(token).get("/admin/orders")).status).toBe(403)
    expect((await operator.delete(`/admin/officers/${id}`)).status).toBe(204)
    expect((await shop.api.as(token).get("/admin/products")).status).toBe(403)
  })

  test.each([
    { role: "king" },
    { role: "operator", scope: "province", scopeCode: "42" },
    { role: "officer", scope: "province", scopeCode: "42" },
    { role: "viewer", scope: "commune", scopeCode: "18364" },
    { role: "secretary" },
    { role: "secretary", scope: "commune", scopeCode: "18364" },
    { role: "secretary", scope: "province", scopeCode: "18364" },
    { role: "council_member", scope: "installation" },
    { role: "commune_officer", scope: "province", scopeCode: "42" },
    { role: "commune_officer", scope: "commune" },
    { role: "viewer", userId: "" },
  ])("%j is refused", async (body) => {
    expect((await operator.post("/admin/officers", { userId: "user_1", ...body })).status).toBe(400)
  })

  test("a role for nobody is refused, and the last operator stays", async () => {
    expect((await operator.post("/admin/officers", { userId: "user_none", role: "viewer" })).status).toBe(404)
    for (const { user_id } of await shop.db("officer").where({ role: "operator" })) {
      const others = await shop.db("officer").where({ role: "operator" }).whereNot({ user_id })
      if (others.length > 0) await shop.container.resolve("officer").dismiss(user_id)
      else expect((await operator.delete(`/admin/officers/${user_id}`)).status).toBe(400)
    }
  })

  test("an appointment is undone with the workflow it was part of", async () => {
    const token = await staff(shop, "viewer")
    const { id } = (await shop.db("user").orderBy("created_at", "desc").first("id")) as { id: string }
    await expect(promoteAndFail(shop.container).run({ input: { userId: id } })).rejects.toThrow("after the appointment")
    expect(await shop.container.resolve("officer").identify(id)).toMatchObject({ role: "viewer" })
    expect((await shop.api.as(token).get("/admin/customers")).status).toBe(403)
  })

  test("who leaves the users leaves the officers", async () => {
    const token = await staff(shop, "viewer")
    const { id } = (await shop.db("user").orderBy("created_at", "desc").first("id")) as { id: string }
    await shop.db("user").where({ id }).update({ deleted_at: new Date() })
    expect((await shop.api.as(token).get("/admin/products")).status).toBe(403)
  })
})

describe("an address that is written in another way", () => {
  test.each([
    "http://products/admin/orders",
    "other://products/admin/orders",
    "http://products/admin/users#",
    "/admin/orders#",
    "/ADMIN/orders/",
  ])("an officer is refused %s", async (target) => {
    const token = await staff(shop, "commune_officer", { kind: "commune", code: "18364" })
    expect(await rawStatus(shop.url, target, { authorization: `Bearer ${token}` })).toBe(403)
  })

  test.each(["http://x/admin/orders/order_1/cancel", "/admin/orders/order_1/cancel#"])(
    "what is closed even to the operator stays closed: %s",
    async (target) => {
      const headers = { authorization: `Bearer ${await staff(shop, "operator")}` }
      expect(await rawStatus(shop.url, target, headers, { method: "POST" })).toBe(403)
    },
  )
})

describe("what an officer may ask for", () => {
  const officers: Api[] = []
  beforeAll(async () => {
    for (const [role, scope] of OFFICERS) officers.push(shop.api.as(await staff(shop, role, scope)))
  })

  test.each([
    ["/admin/stores?fields=orders.*,orders.shipping_address.*", 403],
    ["/admin/stores?fields=carts.id", 403],
    ["/admin/stores?fields=*orders", 403],
    ["/admin/stores?fields=sales_channels.orders.id", 403],
    ["/admin/stores?fields=listing.producer.stock_location.address.*", 403],
    ["/admin/stores?fields[]=orders", 403],
    ["/admin/stores?fields=id,name,*supported_currencies,-metadata", 200],
  ])("%s is answered %s", async (path, status) => {
    for (const officer of officers) expect((await officer.get(path)).status).toBe(status)
  })
})

describe("the own desk", () => {
  test.each([
    ["operator", undefined, null, null],
    ["viewer", undefined, null, null],
    ["commune_officer", { kind: "commune", code: "18364" }, "Xã Đan Hải, Hà Tĩnh", "/dossiers"],
    ["secretary", { kind: "province", code: "42" }, "Hà Tĩnh", "/dossiers"],
    ["council_member", { kind: "province", code: "42" }, "Hà Tĩnh", "/rounds"],
  ] as const)("a %s learns role, place and where to begin", async (role, scope, place, landing) => {
    const { body } = await shop.api.as(await staff(shop, role, scope)).get("/admin/officers/me")
    expect(body).toEqual({
      officer: { role, scope: scope?.kind ?? "installation", scopeCode: scope?.code ?? null, place, landing },
    })
  })

  test("the menu hides from an officer what is closed, and nothing from the operator", async () => {
    const officer = shop.api.as(await staff(shop, "secretary", { kind: "province", code: "42" }))
    const menu = (api: Api) =>
      api.get<{ default_configuration: { configuration: { widgets: Record<string, { hidden?: boolean }> } } | null }>(
        "/admin/layouts/sidebar/configuration",
      )
    const { widgets } = (await menu(officer)).body.default_configuration?.configuration ?? { widgets: {} }
    expect(widgets).toMatchObject({ "core:nav:/orders": { hidden: true }, "core:nav:/producers": { hidden: true } })
    expect(widgets["core:nav:/dossiers"]).toBeUndefined()
    expect((await menu(operator)).body.default_configuration).toBeNull()
  })
})

describe("what may be asked of products", () => {
  test.each(["id,title", "+variants.title", "*images"])("%s", async (fields) => {
    expect((await shop.api.get(`/store/products?fields=${encodeURIComponent(fields)}`)).status).toBe(200)
  })

  test.each([
    "*",
    "*listing",
    "+listing.producer.bank_account.*",
    "*variants.inventory_items.inventory.location_levels.stock_locations",
    "id&fields=*listing",
    "id&fields[]=*listing",
  ])("not %s", async (fields) => {
    expect((await shop.api.get(`/store/products?fields=${fields.replaceAll("+", "%2B")}`)).status).toBe(400)
  })

  test("other routes of Medusa's take no fields at all", async () => {
    expect((await shop.api.get("/store/regions?fields=*countries")).status).toBe(400)
  })
})

test("nobody registers as an actor that the shop does not know", async () => {
  const person = { email: "somebody@example.test", password: "a-password" }
  expect((await shop.api.post("/auth/stranger/emailpass/register", person)).status).toBe(404)
})

describe("values that no column can hold", () => {
  test.each(["offset=-1", "limit=-1", "q=%00"])("GET /store/products?%s is the caller's fault", async (query) => {
    expect((await shop.api.get(`/store/products?${query}`)).status).toBe(400)
  })

  test("a pack named with NUL is not for sale", async () => {
    const { status, body } = await shop.api.post("/store/baskets", { variantId: "variant_\u0000", quantity: 1 })
    expect([status, body]).toMatchObject([409, { code: "not_for_sale" }])
    expect((await shop.api.get("/store/shipping-quotes?variantId=%00&commune=18373")).status).toBeLessThan(500)
    expect((await shop.api.get("/store/baskets/%00")).status).toBeLessThan(500)
  })
})

describe("request rates", () => {
  afterAll(() => lift())

  test("the third login within the window waits", async () => {
    await shop.container.resolve("setting").choose({ rates: { login: { requests: 2, seconds: 60 } } })
    const login = () => shop.api.post("/auth/user/emailpass", { email: "x@example.test", password: "wrong" })
    // The two logins that this suite made before are counted too.
    const answers = [await login(), await login(), await login()]
    const last = answers.at(-1)
    expect(last?.status).toBe(429)
    expect(last?.body).toMatchObject({ code: "too_many_requests" })
    expect(Number(last?.headers.get("retry-after"))).toBeGreaterThan(0)
  })

  test("pages are not counted", async () => {
    for (let n = 0; n < 20; n++) expect((await shop.api.get("/store/settings")).status).toBe(200)
  })

  const lift = () => shop.container.resolve("setting").choose({ rates: { login: { requests: 1_000_000, seconds: 1 } } })
})

test("every answer has a request id, and a strange one is not taken over", async () => {
  const { headers } = await shop.api.get("/store/settings", { "x-request-id": "my-request-1" })
  expect(headers.get("x-request-id")).toBe("my-request-1")
  const strange = await shop.api.get("/store/settings", { "x-request-id": "a b<script>" })
  expect(strange.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/)
})
