import { lapseDue } from "../../src/payment/lapse-due"
import { type Pack, packs, stock } from "../support/baskets"
import { contradictions } from "../support/books"
import { eventually } from "../support/eventually"
import { type Shop, startShop } from "../support/shop"
import { awaiting, BANK_SECRET, bankTells, pageOf, requestOf, transferOf, type Waiting } from "../support/transfers"

let shop: Shop
let goods: Pack[]
beforeAll(async () => {
  shop = await startShop({ BANK_WEBHOOK_SECRET: BANK_SECRET })
  goods = await packs(shop)
  for (const pack of goods.slice(0, 3)) await stock(shop, pack, 500)
}, 120_000)
afterAll(() => shop?.stop())
afterEach(async () => expect(await contradictions(shop)).toEqual([]))

const shelf = async (pack: Pack) => {
  const row = await shop
    .db("inventory_level")
    .where({ inventory_item_id: pack.inventoryItemId, location_id: pack.locationId })
    .first<{ reserved_quantity: string }>("reserved_quantity")
  return Number(row.reserved_quantity)
}
/** As if the order had been placed so long ago. */
const overdue = ({ orderId }: Waiting) =>
  shop
    .db("payment_request")
    .where({ order_id: orderId })
    .update({ due_at: new Date(Date.now() - 1000) })
const stateOf = async ({ token }: Waiting) => (await requestOf(shop.api, token)).state

test("an hour passes by the shop's clock: the order lapses by itself, its goods are free, its page says so", async () => {
  const two = goods.slice(0, 2)
  const before = await Promise.all(two.map(shelf))
  const waiting = await awaiting(shop, two)
  expect(await Promise.all(two.map(shelf))).toEqual(before.map((reserved) => reserved + 1))
  const clock = shop.container.resolve("clock")
  await clock.set(new Date(Date.now() + 61 * 60_000))
  await eventually(
    async () => (await pageOf(shop.api, waiting.token)).parcels.map(({ state }) => state).join(),
    (states) => states === "cancelled,cancelled",
    30,
  )
  expect(await Promise.all(two.map(shelf))).toEqual(before)
  await eventually(
    () => contradictions(shop),
    (found) => found.length === 0,
    5,
  )
  await clock.set(new Date())
  const page = await pageOf(shop.api, waiting.token)
  expect(page.parcels.map(({ state, cancellable }) => [state, cancellable])).toEqual([
    ["cancelled", false],
    ["cancelled", false],
  ])
  expect(page.parcels[0]?.history.at(-1)?.reason).toBe("Quá hạn thanh toán")
  expect(page.paymentRequest).toMatchObject({ state: "lapsed", transfer: null })
})

test("an order that still has time does not lapse", async () => {
  const waiting = await awaiting(shop, goods.slice(0, 1))
  await lapseDue(shop.container)
  expect(await stateOf(waiting)).toBe("waiting")
})

test("money for a lapsed order is late: it waits for the operator, the order stays over", async () => {
  const waiting = await awaiting(shop, goods.slice(0, 1))
  await overdue(waiting)
  await lapseDue(shop.container)
  const money = transferOf(waiting)
  await bankTells(shop.url, money)
  expect(await requestOf(shop.api, waiting.token)).toMatchObject({ state: "lapsed", inQuestion: waiting.amount })
  expect(await shop.db("bank_transaction").where({ reference: money.reference }).first()).toMatchObject({
    state: "queued",
    problem: "late",
  })
})

test("money and lapse at once, many times: each order is paid or lapsed, never both, and no đồng is lost", async () => {
  const orders: Waiting[] = []
  for (let i = 0; i < 4; i++) orders.push(await awaiting(shop, goods.slice(0, 2)))
  for (const waiting of orders) await overdue(waiting)
  await Promise.all([
    lapseDue(shop.container),
    lapseDue(shop.container),
    ...orders.toReversed().map((waiting) => bankTells(shop.url, transferOf(waiting))),
  ])
  for (const waiting of orders) {
    const { state, inQuestion } = await requestOf(shop.api, waiting.token)
    expect([state, inQuestion]).toEqual(state === "paid" ? ["paid", 0] : ["lapsed", waiting.amount])
  }
})

test("cancelling, lapsing and money at once leave the books in order", async () => {
  const waiting = await awaiting(shop, goods.slice(0, 3))
  await overdue(waiting)
  const [first, second] = (await pageOf(shop.api, waiting.token)).parcels
  const cancel = (id = "") => shop.api.post(`/store/order-pages/${waiting.token}/parcels/${id}/cancellations`)
  const answers = await Promise.all([
    cancel(first?.id),
    lapseDue(shop.container),
    bankTells(shop.url, transferOf(waiting)),
    cancel(second?.id),
  ])
  expect([200, 409]).toContain(answers[0].status)
  await eventually(
    () => stateOf(waiting),
    (state) => state !== "waiting",
    20,
  )
})
