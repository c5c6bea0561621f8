import { createServer, type IncomingMessage, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest"

interface Seen {
  method: string | undefined
  url: string | undefined
  headers: IncomingMessage["headers"]
  body: string
}

let backend: Server
let seen: Seen[] = []
let passOn: (request: Request) => Promise<Response>
let basketGone = false

beforeAll(async () => {
  backend = createServer(async (request, response) => {
    let body = ""
    for await (const chunk of request) body += chunk
    seen.push({ method: request.method, url: request.url, headers: request.headers, body })
    const isMaking =
      request.method === "POST" && (request.url === "/store/baskets" || request.url?.endsWith("/basket-lines"))
    response.writeHead(basketGone ? 404 : isMaking ? 201 : 200, {
      "content-type": "application/json",
      "set-cookie": "theirs=1",
      "cache-control": "public, max-age=30",
      etag: '"e1"',
    })
    response.end(JSON.stringify(isMaking ? { id: "cart_01", basket: { quantity: 0 } } : { ok: true }))
  })
  await new Promise<void>((ready) => backend.listen(0, "127.0.0.1", ready))
  vi.stubEnv("BACKEND_URL", `http://127.0.0.1:${(backend.address() as AddressInfo).port}`)
  vi.stubEnv("PUBLISHABLE_KEY", "pk_test")
  vi.stubEnv("STOREFRONT_URL", "https://cho.vn")
  passOn = (await import("./proxy")).passOn
})
beforeEach(() => {
  seen = []
  basketGone = false
})
afterAll(() => backend.close())

const OWN = { origin: "https://cho.vn" }

const call = (path: string, init: RequestInit = {}) =>
  passOn(new Request(`http://127.0.0.1:3000/api/store/${path}`, init))
const post = (path: string, headers: Record<string, string>, body = "{}") =>
  call(path, { method: "POST", headers: { "content-type": "application/json", ...headers }, body })

test("passes a question on with the shop's key and without the browser's cookies", async () => {
  const answer = await call("catalog/search?q=g%E1%BA%A1o", { headers: { cookie: "basket=cart_01; other=1" } })
  expect(answer.status).toBe(200)
  expect(seen[0]?.url).toBe("/store/catalog/search?q=g%E1%BA%A1o")
  expect(seen[0]?.headers["x-publishable-api-key"]).toBe("pk_test")
  expect(seen[0]?.headers.cookie).toBeUndefined()
  expect(answer.headers.get("set-cookie")).toBeNull()
  expect(answer.headers.get("cache-control")).toBe("no-store")
})

test("passes on that a product was opened, and asks for its photographs", async () => {
  expect((await post("product-views", OWN, '{"handle":"gao"}')).status).toBe(200)
  expect((await call("photos/lphoto_1/320.webp")).status).toBe(200)
  expect(seen.map(({ url }) => url)).toEqual(["/store/product-views", "/store/photos/lphoto_1/320.webp"])
})

test("keeps the id of a new basket in a cookie that scripts cannot read", async () => {
  const answer = await post("baskets", OWN)
  expect(await answer.json()).toEqual({ basket: { quantity: 0 } })
  const cookie = answer.headers.get("set-cookie") ?? ""
  expect(cookie).toMatch(/^basket=cart_01; /)
  for (const flag of ["HttpOnly", "Secure", "SameSite=Lax", "Path=/api/store"]) expect(cookie).toContain(flag)
})

test("puts the basket's id in place of mine, and keeps it after the order, whose answer may be lost", async () => {
  const answer = await post("baskets/mine/orders", { ...OWN, cookie: "basket=cart_01" })
  expect(seen[0]?.url).toBe("/store/baskets/cart_01/orders")
  expect(answer.headers.get("set-cookie")).toBeNull()
})

test("drops a basket that is gone", async () => {
  basketGone = true
  const answer = await call("baskets/mine", { headers: { cookie: "basket=cart_01" } })
  expect(answer.status).toBe(204)
  expect(answer.headers.get("set-cookie")).toContain("Max-Age=0")
  expect((await post("baskets/mine/lines", { ...OWN, cookie: "basket=cart_01" })).status).toBe(404)
})

test("without a basket there is nothing to see and nothing to change", async () => {
  expect((await call("baskets/mine")).status).toBe(204)
  const refused = await post("baskets/mine/lines", OWN)
  expect(refused.status).toBe(404)
  expect(await refused.json()).toMatchObject({ code: "basket_gone" })
  expect(seen).toHaveLength(0)
})

test.each<[string, Record<string, string>]>([
  ["from another site", { origin: "https://evil.example" }],
  ["from nowhere", {}],
  ["from nonsense", { origin: "null" }],
])("refuses a write %s", async (_, headers) => {
  expect((await post("baskets", headers)).status).toBe(403)
  expect(seen).toHaveLength(0)
})

test("takes a write from the host that was asked", async () =>
  expect((await post("baskets", { origin: "http://localhost:3000", host: "localhost:3000" })).status).toBe(201))

test.each([
  "carts/cart_01",
  "baskets/cart_02",
  "baskets/cart_02/lines",
  "..%2Fadmin/users",
  "catalog/../../admin",
  "customers/me",
])("opens no other door: %s", async (path) => {
  expect((await call(path)).status).toBe(404)
  expect(seen).toHaveLength(0)
})

test("refuses an address that cannot be read and a body that is too large", async () => {
  expect((await call("catalog/%E0%A4%A")).status).toBe(400)
  expect((await post("order-trackings", OWN, "x".repeat(70_000))).status).toBe(413)
})

test("stops reading a body that never ends", async () => {
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull: (stream) => {
      sent += 1
      stream.enqueue(new Uint8Array(16_384))
    },
  })
  const endless = { method: "POST", headers: OWN, body, duplex: "half" }
  expect((await call("order-trackings", endless)).status).toBe(413)
  expect(sent).toBeLessThan(10)
})

test("only asks when only headers are wanted", async () => {
  expect((await call("settings", { method: "HEAD" })).status).toBe(200)
  expect(seen[0]?.method).toBe("HEAD")
})

test("passes no address on that the browser made up", async () => {
  await call("settings", {
    headers: { "x-forwarded-for": "9.9.9.9", "x-visitor": "9.9.9.9", "x-visitor-signature": "0" },
  })
  for (const name of ["x-forwarded-for", "x-visitor", "x-visitor-signature"])
    expect(seen[0]?.headers[name]).toBeUndefined()
})

test.each(["order-pages/tok/parcels/p1/reports", "order-pages/tok/parcels/p1/returns", "mark-reports"])(
  "photographs for %s pass as they are",
  async (path) => {
    const form = new FormData()
    form.append("kind", "damaged")
    const bytes = new Uint8Array(100_000).map((_, index) => index % 256)
    form.append("photos", new Blob([bytes]), "ảnh.jpg")
    const answer = await call(path, { method: "POST", headers: OWN, body: form })
    expect(answer.status).toBe(200)
    expect(seen[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/)
    expect(seen[0]?.body.length).toBeGreaterThan(100_000)
  },
)

test("no other form may be that large, and no report endless", async () => {
  const large = new Blob([new Uint8Array(100_000)])
  const form = new FormData()
  form.append("photos", large)
  expect((await call("order-pages/tok/invoice-request", { method: "POST", headers: OWN, body: form })).status).toBe(413)
  const headers = { ...OWN, "content-type": "multipart/form-data; boundary=x", "content-length": "99999999" }
  expect((await call("order-pages/tok/parcels/p1/reports", { method: "POST", headers, body: "x" })).status).toBe(413)
  expect(seen).toEqual([])
})

test("open data may be kept as long as the backend says and is asked for again by its tag; nothing else may", async () => {
  const open = await call("ocop/products?format=csv", { headers: { "if-none-match": '"e1"' } })
  expect(seen[0]?.headers["if-none-match"]).toBe('"e1"')
  expect(Object.fromEntries(open.headers)).toMatchObject({ etag: '"e1"', "cache-control": "public, max-age=30" })
  for (const path of ["certificates/7Q2M9XWD3A/token", "settings"]) {
    const { headers } = await call(path)
    expect([headers.get("cache-control"), headers.get("etag")]).toEqual(["no-store", null])
  }
})

test("buying again says which basket there is, and keeps the one that was made", async () => {
  const answer = await post("order-pages/tok/basket-lines", { ...OWN, cookie: "basket=cart_07" })
  expect(seen[0]?.headers["x-basket-id"]).toBe("cart_07")
  expect(await answer.json()).toEqual({ basket: { quantity: 0 } })
  expect(answer.headers.get("set-cookie")).toMatch(/^basket=cart_01; /)
  await post("order-pages/tok/invoice-request", { ...OWN, cookie: "basket=cart_07" })
  expect(seen[1]?.headers["x-basket-id"]).toBeUndefined()
})
