import { setTimeout as wait } from "node:timers/promises"
import { packs } from "../support/baskets"
import { contradictions } from "../support/books"
import { type ChildShop, childShop } from "../support/child-shop"
import { eventually } from "../support/eventually"
import {
  awaiting,
  BANK_SECRET,
  bankTells,
  type Money,
  pageOf,
  requestOf,
  transferOf,
  type Waiting,
} from "../support/transfers"

/** CRASH_ROUNDS=10 and more for a long look; a test run kills once. */
const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 1)

let shop: ChildShop
let url: string
const start = async () => {
  url = (await shop.start({ BANK_WEBHOOK_SECRET: BANK_SECRET })).api.baseUrl
}
beforeAll(async () => {
  shop = await childShop()
  await start()
  const boundless = { requests: 1_000_000, seconds: 1 }
  const rates = {
    login: boundless,
    order: boundless,
    tracking: boundless,
    search: boundless,
    write: boundless,
    hook: boundless,
  }
  await shop.db("setting").update({ chosen: JSON.stringify({ rates }) })
}, 180_000)
afterAll(() => shop?.stop())

/** Whatever a killed process was asked for: its answer is lost. */
const unanswered = (asked: Promise<unknown>) => asked.catch(() => undefined)
const view = () => ({ api: shop.api(), db: shop.db })

test(`killed while money comes, parcels are cancelled and orders lapse, ${ROUNDS} times: each đồng is in one place within 60 s`, async () => {
  const goods = await packs(shop)
  for (let round = 0; round < ROUNDS; round++) {
    const orders: Waiting[] = []
    for (let i = 0; i < 8; i++) orders.push(await awaiting(view(), goods.slice(2 * i, 2 * i + 2)))
    const [lapsing, cancelled, ...paid] = orders as [Waiting, Waiting, ...Waiting[]]
    const parcel = (await pageOf(shop.api(), cancelled.token)).parcels[0]
    await shop
      .db("payment_request")
      .where({ order_id: lapsing.orderId })
      .update({ due_at: new Date(Date.now() - 1000) })
    const money = new Map<Waiting, Money>(paid.map((waiting) => [waiting, transferOf(waiting)]))
    const apartMs = 60 + 60 * Math.random()
    const begun = [
      unanswered(shop.api().post(`/store/order-pages/${cancelled.token}/parcels/${parcel?.id}/cancellations`)),
      ...[...money.values()].map(async (one, index) => {
        await wait(index * apartMs)
        await unanswered(bankTells(url, one))
      }),
    ]
    await wait(apartMs * paid.length * (0.4 + 0.8 * Math.random()))
    await shop.kill()
    await Promise.all(begun)
    await start()
    // A bank that got no answer tells again.
    for (const one of money.values()) await bankTells(url, one)
    await eventually(
      () => contradictions(shop),
      (found) => found.length === 0,
      90,
    )
    for (const waiting of paid) expect((await requestOf(shop.api(), waiting.token)).state).toBe("paid")
    await eventually(
      async () => (await requestOf(shop.api(), lapsing.token)).state,
      (state) => state === "lapsed",
      60,
    )
    expect(await contradictions(shop)).toEqual([])
  }
}, 3_600_000)

/** What a process leaves that dies between two steps, row by row. */
test.each([
  ["claimed and nothing more", async (_waiting: Waiting) => undefined],
  [
    "claimed, with Medusa's session authorised",
    async ({ orderId }: Waiting) => {
      const { payment_session_id: id } = await shop.db("payment_request").where({ order_id: orderId }).first()
      await shop.db("payment_session").where({ id }).update({ status: "authorized", authorized_at: new Date() })
      const session = await shop.db("payment_session").where({ id }).first()
      await shop.db("payment").insert({
        id: `pay_${orderId}`,
        amount: session.amount,
        raw_amount: session.raw_amount,
        currency_code: "vnd",
        provider_id: session.provider_id,
        payment_collection_id: session.payment_collection_id,
        payment_session_id: id,
        data: {},
      })
    },
  ],
])(
  "a receipt cut short, %s, is finished from its rows",
  async (_where, leave) => {
    const goods = await packs(shop)
    const waiting = await awaiting(view(), goods.slice(20, 22))
    const receipt = { amount: waiting.amount, at: new Date().toISOString(), cause: `hand:test:${waiting.orderId}` }
    await leave(waiting)
    await shop
      .db("payment_request")
      .where({ order_id: waiting.orderId })
      .update({
        act: "receive",
        act_input: JSON.stringify({ receipt }),
        act_started_at: shop.db.raw("now() - interval '1 minute'"),
      })
    await eventually(
      async () => (await requestOf(shop.api(), waiting.token)).state,
      (state) => state === "paid",
      40,
    )
    expect(await contradictions(shop)).toEqual([])
  },
  120_000,
)

test("a lapse cut short after Medusa's order was cancelled is finished from its rows", async () => {
  const goods = await packs(shop)
  const waiting = await awaiting(view(), goods.slice(22, 24))
  const lines = shop.db("order_item").select("item_id").where({ order_id: waiting.orderId })
  await shop.db("reservation_item").whereIn("line_item_id", lines).update({ deleted_at: new Date() })
  await shop.db("order").where({ id: waiting.orderId }).update({ status: "canceled", canceled_at: new Date() })
  const claim = { act: "lapse", act_started_at: shop.db.raw("now() - interval '1 minute'") }
  await shop.db("payment_request").where({ order_id: waiting.orderId }).update(claim)
  await shop.db("payment_request").where({ order_id: waiting.orderId }).update({ state: "lapsed" })
  await eventually(
    async () => (await pageOf(shop.api(), waiting.token)).parcels.map(({ state }) => state).join(),
    (states) => states === "cancelled,cancelled",
    40,
  )
  await eventually(
    () => contradictions(shop),
    (found) => found.length === 0,
    20,
  )
}, 120_000)
