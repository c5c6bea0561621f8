import { knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { failedChecks } from "../../src/health/checks"
import { type Shop, startShop } from "../support/shop"

let shop: Shop
beforeAll(async () => {
  shop = await startShop()
})
afterAll(() => shop?.stop())

test("the shop is open and knows its day", async () => {
  const { status, body } = await shop.api.get("/store/settings")
  expect(status).toBe(200)
  expect(body).toMatchObject({ name: "Chợ Xã", demo: true, today: await shop.container.resolve("clock").today() })
})

test("the process lives and is ready", async () => {
  expect(await shop.api.get("/health")).toMatchObject({ status: 200, body: { status: "alive" } })
  expect(await shop.api.get("/health/ready")).toMatchObject({
    status: 200,
    body: { ready: true, failed: [], degraded: [] },
  })
})

test("an outbox that nobody empties, and an index that is not there, are named", async () => {
  const outbox = shop.container.resolve("outbox")
  outbox.isOpen = false
  await outbox.emit({ topic: "nobody.listens", key: "x" })
  await shop
    .db("outbox_message")
    .update({ created_at: shop.db.raw("now() - interval '10 minutes'"), distributed_at: null })
  const { active_version } = await shop.db("search_index").first("active_version")
  await shop.db("search_index").update({ active_version: null })
  expect(await shop.api.get("/health/ready")).toMatchObject({
    status: 503,
    body: { ready: false, failed: ["outbox", "search"] },
  })
  await shop.db("search_index").update({ active_version })
  outbox.isOpen = true
})

test("a database that is away makes the process not ready, not dead", async () => {
  const nobody = knex({ client: "pg", connection: "postgres://localhost:9/nothing", pool: { min: 0 } })
  const container = { resolve: () => nobody } as unknown as MedusaContainer
  expect(await failedChecks(container)).toEqual(["database", "migrations", "outbox", "search"])
  await nobody.destroy()
  expect((await shop.api.get("/health")).status).toBe(200)
})

test("an address that cannot be read is the caller's fault", async () => {
  for (const path of ["/store/catalog/products/%ff", "/store/order-pages/%ff", "/admin/products/%ff", "/%ff"]) {
    expect([path, (await shop.api.get(path)).status]).toEqual([
      path,
      expect.toSatisfy((status) => [400, 401, 404].includes(status)),
    ])
  }
})
