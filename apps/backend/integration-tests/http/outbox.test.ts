import { createHmac } from "node:crypto"
import { eventually } from "../support/eventually"
import { type Shop, startShop } from "../support/shop"

let shop: Shop
beforeAll(async () => {
  shop = await startShop()
  await announceToday()
  await insertProducts(["tra-la", "keo-lac", "mat-ong"])
  await settled()
})
afterAll(() => shop?.stop())
beforeEach(() => {
  shop.pages.asked.length = 0
})

test("a product that changes refreshes its page and the lists, once, with a valid signature", async () => {
  await shop.db("product").where({ handle: "tra-la" }).update({ subtitle: "hái tay" })
  const [asked] = await refreshed()
  expect(asked).toMatchObject({ mode: "expire" })
  expect(asked?.tags).toEqual(expect.arrayContaining(["lists", "product:tra-la"]))
  const [, t, v1] = asked?.signature.match(/^t=(\d+),v1=([0-9a-f]{64})$/) ?? []
  const secret = String(process.env.REVALIDATE_SECRET)
  expect(v1).toBe(createHmac("sha256", secret).update(`${t}.${asked?.body}`).digest("hex"))
  expect(Math.abs(Number(t) - Date.now() / 1000)).toBeLessThan(30)
})

test("many changes become one request", async () => {
  await shop.db("product").whereIn("handle", ["tra-la", "keo-lac", "mat-ong"]).update({ subtitle: "mới" })
  await settled()
  expect(shop.pages.asked).toHaveLength(1)
  expect(shop.pages.asked[0]?.tags).toEqual(
    expect.arrayContaining(["product:tra-la", "product:keo-lac", "product:mat-ong"]),
  )
})

test("a change that is rolled back tells nobody", async () => {
  const before = await messages()
  await shop.db
    .transaction(async (transaction) => {
      await transaction("product").update({ subtitle: "không" })
      throw new Error("back")
    })
    .catch(() => undefined)
  expect(await messages()).toBe(before)
})

test("while the storefront is away messages wait with their error, and arrive when it is back", async () => {
  shop.pages.answer(503)
  await shop.db("product").where({ handle: "keo-lac" }).update({ subtitle: "giòn" })
  const waiting = () =>
    shop.db("outbox_delivery").whereNull("delivered_at").where({ consumer: "refresh-pages" }).first()
  const delivery = await eventually(waiting, (row) => row?.attempts > 0 && row.last_error !== null)
  expect(delivery.last_error).toContain("503")
  expect(new Date(delivery.due_at).getTime()).toBeGreaterThan(new Date(delivery.updated_at).getTime())
  shop.pages.answer(200)
  const [asked] = await refreshed()
  expect(asked?.tags).toContain("product:keo-lac")
  await settled()
})

test("what a dead process had taken is given out again after its lease", async () => {
  const outbox = shop.container.resolve("outbox")
  await outbox.emit({ topic: "nobody.listens", key: "1" })
  await outbox.distribute({ ghost: ["nobody.listens"] })
  expect(await outbox.claim("ghost", 10, 1)).toMatchObject([{ topic: "nobody.listens", attempts: 1 }])
  expect(await outbox.claim("ghost", 10, 1)).toEqual([])
  const again = await eventually(
    () => outbox.claim("ghost", 10, 1),
    (taken) => taken.length > 0,
  )
  expect(again).toMatchObject([{ key: "1", attempts: 2 }])
  await outbox.settleDelivered(
    "ghost",
    again.map(({ id }) => id),
  )
})

test("two deliverers at once never take the same message", async () => {
  const outbox = shop.container.resolve("outbox")
  for (let n = 0; n < 40; n++) await outbox.emit({ topic: "nobody.listens", key: String(n) })
  await Promise.all([1, 2, 3].map(() => outbox.distribute({ twins: ["nobody.listens"] })))
  const taken = (await Promise.all([1, 2, 3, 4].map(() => outbox.claim("twins", 40, 60)))).flat()
  expect(taken.map(({ key }) => Number(key)).sort((a, b) => a - b)).toEqual([...Array(40).keys()])
})

test("availability is told when it flips, not at every sale", async () => {
  await shop.db("inventory_item").insert({ id: "iitem_t", sku: "t" })
  const level = {
    id: "ilev_t",
    inventory_item_id: "iitem_t",
    location_id: "sloc_t",
    stocked_quantity: 3,
    raw_stocked_quantity: { value: "3" },
  }
  await shop.db("inventory_level").insert(level)
  const flips = () => shop.db("outbox_message").where({ topic: "stock.changed", key: "iitem_t" })
  expect(await flips()).toHaveLength(1)
  await shop.db("inventory_level").where({ id: "ilev_t" }).update({ stocked_quantity: 1 })
  expect(await flips()).toHaveLength(1)
  await shop.db("inventory_level").where({ id: "ilev_t" }).update({ stocked_quantity: 0 })
  expect(await flips()).toHaveLength(2)
})

test("a new day in Vietnam refreshes lists at once and everything in time", async () => {
  const clock = shop.container.resolve("clock")
  await settled()
  shop.pages.asked.length = 0
  await clock.set(new Date("2031-01-01T00:00:05+07:00"))
  expect(await clock.today()).toBe("2031-01-01")
  const asked = await eventually(
    () => shop.pages.asked,
    (list) => list.some(({ tags }) => tags.includes("lists")),
  )
  expect(asked.flatMap(({ tags }) => tags)).toEqual(expect.arrayContaining(["data", "settings", "lists"]))
  await clock.reset()
})

async function announceToday() {
  const clock = shop.container.resolve("clock")
  await clock.announceDay(await clock.today())
}
async function insertProducts(handles: string[]) {
  await shop
    .db("product")
    .insert(handles.map((handle) => ({ id: `prod_${handle}`, title: handle, handle, status: "published" })))
}
const messages = async () => Number((await shop.db("outbox_message").count({ count: "*" }))[0]?.count)
const refreshed = () =>
  eventually(
    () => shop.pages.asked,
    (asked) => asked.length > 0,
  )
const settled = () =>
  eventually(
    async () => {
      const fresh = await shop.db("outbox_message").whereNull("distributed_at").count({ count: "*" })
      const due = await shop
        .db("outbox_delivery")
        .whereNull("delivered_at")
        .where({ consumer: "refresh-pages" })
        .count({ count: "*" })
      return Number(fresh[0]?.count) + Number(due[0]?.count)
    },
    (open) => open === 0,
    30,
  )

test("a certificate that is revoked takes its badge off every page, wherever a card may show it", async () => {
  const product = await shop.db("product").where({ handle: "mat-ong" }).first("id")
  await shop.db("certificate").insert({
    id: "cert_badge",
    code: "BADGETEST0",
    product_id: product.id,
    stars: 4,
    issued_on: "2025-05-05",
    issued_year: 2025,
    issued_precision: "day",
    shown_from: "2025-05-05",
    shown_until: "2028-05-05",
    source: "test",
  })
  await settled()
  shop.pages.asked.length = 0
  await shop.db("certificate").where({ id: "cert_badge" }).update({ revoked_on: "2026-11-22", revoked_reason: "test" })
  const [asked] = await refreshed()
  expect(asked).toMatchObject({ mode: "expire" })
  expect(asked?.tags).toContain("data")
})
