import { setTimeout as wait } from "node:timers/promises"
import type { Basket } from "@ocop/contract"
import { basketOf, formFor, order, packs, placed } from "../support/baskets"
import { contradictions } from "../support/books"
import { type ChildShop, childShop } from "../support/child-shop"
import { childOperator } from "../support/child-staff"
import { eventually } from "../support/eventually"

/** CRASH_ROUNDS=10 and more for a long look; a test run kills once. */
const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 1)
const BASKETS = 10

let shop: ChildShop
beforeAll(async () => {
  shop = await childShop()
  await shop.start()
  const boundless = { requests: 1_000_000, seconds: 1 }
  const rates = { login: boundless, order: boundless, tracking: boundless, write: boundless }
  await shop.db("setting").update({ chosen: JSON.stringify({ rates }) })
}, 180_000)
afterAll(() => shop?.stop())

/** Whatever a killed process was asked for: its answer is lost. */
const unanswered = (asked: Promise<unknown>) => asked.catch(() => undefined)

/** Orders that began one after another, so that the kill meets each of them at another step. */
function begin(baskets: { id: string; form: unknown }[], apartMs: number) {
  return baskets.map(async ({ id, form }, index) => {
    await wait(index * apartMs)
    await unanswered(order(shop.api(), id, form))
  })
}

test(`killed in the middle of ${BASKETS} orders, ${ROUNDS} times: consistent within 60 s, none lost, none doubled`, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const goods = await packs(shop)
    const baskets: { id: string; form: unknown }[] = []
    for (let index = 0; index < BASKETS; index++) {
      const id = await basketOf(shop.api(), goods.slice(3 * index, 3 * index + 3))
      baskets.push({ id, form: await formFor(shop.api(), id) })
    }
    const apartMs = 120 + 40 * Math.random()
    const begun = begin(baskets, apartMs)
    await wait(apartMs * BASKETS * (0.7 + 0.8 * Math.random()))
    await shop.kill()
    await Promise.all(begun)
    await shop.start()

    await eventually(
      () => contradictions(shop),
      (found) => found.length === 0,
      60,
    )
    for (const { id, form } of baskets) {
      const before = await shop.db("order_cart").where({ cart_id: id, deleted_at: null }).pluck<string[]>("order_id")
      const { status, body } = await order(shop.api(), id, form)
      const after = await shop.db("order_cart").where({ cart_id: id, deleted_at: null }).pluck<string[]>("order_id")
      expect([status, after.length]).toEqual([201, 1])
      if (before.length > 0) expect(after).toEqual(before)
      const page = await shop.api().get(`/store/order-pages/${body.token}`)
      expect(page.status).toBe(200)
      expect((await shop.api().get<Basket>(`/store/baskets/${id}`)).status).toBe(404)
    }
    expect(await contradictions(shop)).toEqual([])
  }
}, 3_600_000)

test("killed in the middle of parcels being sent, paid and cancelled: each act is done or not done, within 60 s", async () => {
  const goods = await packs(shop)
  const operator = await childOperator(shop, shop.api())
  const act = (id: string, name: string, body: unknown = {}) =>
    shop.api().as(operator.token).post<{ state: string }>(`/admin/producer-orders/${id}/${name}`, body)
  for (const three of [goods.slice(30, 33), goods.slice(33, 36)]) await placed(shop.api(), three)
  const ids = await shop
    .db("producer_order")
    .where({ state: "placed" })
    .orderBy("created_at", "desc")
    .limit(6)
    .pluck<string[]>("id")
  for (const id of ids) {
    await act(id, "confirmations")
    await act(id, "packings")
  }
  for (const id of ids.slice(0, 2)) await act(id, "shipments")
  const acts: [number, string, unknown][] = [
    [0, "deliveries", { outcome: "delivered", cashHeldBy: "carrier" }],
    [1, "deliveries", { outcome: "undeliverable", reason: "refused" }],
    [2, "shipments", {}],
    [3, "cancellations", { reason: "Hết hàng" }],
    [4, "shipments", {}],
    [5, "cancellations", { reason: "Hết hàng" }],
  ]
  const begun = acts.map(async ([index, name, body], place) => {
    await wait(place * 100)
    await unanswered(act(ids[index] ?? "", name, body))
  })
  await wait(300 + 500 * Math.random())
  await shop.kill()
  await Promise.all(begun)
  await shop.start()
  await eventually(
    () => contradictions(shop),
    (found) => found.length === 0,
    60,
  )
  for (const [index, name, body] of acts) {
    const { status, body: answer } = await act(ids[index] ?? "", name, body)
    if (![200, 409].includes(status)) throw new Error(`${name}: ${status} ${JSON.stringify(answer)}`)
  }
  const states = await Promise.all(
    ids.map((id) => shop.db("producer_order").where({ id }).first<{ state: string }>("state")),
  )
  expect(states.map(({ state }) => state)).toEqual([
    "delivered",
    "undeliverable",
    "shipped",
    "cancelled",
    "shipped",
    "cancelled",
  ])
  expect(await contradictions(shop)).toEqual([])
}, 300_000)
