import type { Basket, OrderPage, PaymentRequest } from "@ocop/contract"
import { eventOf, type FakeStripe, type Intent, signatureOf, startFakeStripe } from "@ocop/stripe-stub"
import { lapseDue } from "../../src/payment/lapse-due"
import { basketOf, formFor, order, type Pack, packs } from "../support/baskets"
import { contradictions } from "../support/books"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"

const SECRET = "whsec_stub"
const GOOD = "pm_card_visa"
const BAD = "pm_card_visa_chargeDeclined"

let stripe: FakeStripe
let shop: Shop
let goods: Pack[]
beforeAll(async () => {
  stripe = await startFakeStripe()
  shop = await startShop({
    STRIPE_API_KEY: "sk_test_stub",
    STRIPE_WEBHOOK_SECRET: SECRET,
    STRIPE_PUBLISHABLE_KEY: "pk_test_stub",
    STRIPE_API_HOST: stripe.url,
  })
  goods = await packs(shop)
}, 120_000)
afterAll(async () => {
  await shop?.stop()
  await stripe?.close()
})

interface CardOrder {
  token: string
  orderId: string
  intent: Intent
}

/** An order of one of each pack, to be paid by card. */
async function byCard(wanted: Pack[]): Promise<CardOrder> {
  const basketId = await basketOf(shop.api, wanted)
  const { status, body } = await order(shop.api, basketId, await formFor(shop.api, basketId, { payment: "card" }))
  if (status !== 201) throw new Error(`Not placed: ${JSON.stringify(body)}`)
  const placed = await shop.db("placed_order").where({ number: body.number }).first("order_id")
  const request = await shop.db("payment_request").where({ order_id: placed.order_id }).first("external_id")
  return { token: body.token, orderId: placed.order_id, intent: stripe.memory.find(request.external_id) }
}
const page = async ({ token }: CardOrder) => (await shop.api.get<OrderPage>(`/store/order-pages/${token}`)).body
const statesOf = async (card: CardOrder) => (await page(card)).parcels.map(({ state }) => state)
const refresh = ({ token }: CardOrder) =>
  shop.api.post<PaymentRequest>(`/store/order-pages/${token}/payment-request/refreshes`)
const cancel = async (card: CardOrder, index: number) => {
  const parcel = (await page(card)).parcels[index]
  return shop.api.post<OrderPage>(`/store/order-pages/${card.token}/parcels/${parcel?.id}/cancellations`)
}
const pay = ({ intent }: CardOrder, method = GOOD) => stripe.memory.confirm(intent.id, method)

async function tell(payload: string, signature = signatureOf(payload, SECRET)) {
  const response = await fetch(`${shop.url}/hooks/stripe`, {
    method: "POST",
    headers: { "content-type": "application/json", "stripe-signature": signature },
    body: payload,
  })
  return { status: response.status, body: await response.json() }
}
async function booksOf({ orderId }: CardOrder) {
  const payments = await shop
    .db("payment")
    .join("order_payment_collection as link", "link.payment_collection_id", "payment.payment_collection_id")
    .where("link.order_id", orderId)
    .select("payment.id", "payment.amount")
  const sums = (table: string) =>
    shop.db(table).whereIn(
      "payment_id",
      payments.map(({ id }) => id),
    )
  const captures = (await sums("capture").whereNull("deleted_at")).map(({ amount }) => Number(amount))
  const refunds = (await sums("refund").whereNull("deleted_at")).map(({ amount }) => Number(amount))
  return { payments: payments.length, captures, refunds }
}

describe("an order paid by card", () => {
  test("stands before its money, and asks for it in whole đồng", async () => {
    const basketId = await basketOf(shop.api, goods.slice(0, 2))
    const { body: basket } = await shop.api.get<Basket>(`/store/baskets/${basketId}?commune=18364`)
    expect(basket.payments.find(({ id }) => id === "card")).toMatchObject({ available: true, holdMinutes: 60 })
    const card = await byCard(goods.slice(0, 2))
    const { total, parcels, paymentRequest } = await page(card)
    expect(parcels.map(({ state }) => state)).toEqual(["awaiting_payment", "awaiting_payment"])
    expect(card.intent).toMatchObject({ amount: total, currency: "vnd", status: "requires_payment_method" })
    expect(paymentRequest).toMatchObject({
      method: "card",
      state: "waiting",
      amount: total,
      transfer: null,
      card: { publishableKey: "pk_test_stub", clientSecret: card.intent.client_secret },
    })
  })

  test("is paid once by Stripe's message, told ten times, and by what comes late", async () => {
    const card = await byCard(goods.slice(0, 2))
    const failed = eventOf("payment_intent.payment_failed", card.intent)
    pay(card)
    const message = eventOf("payment_intent.succeeded", card.intent)
    for (let time = 0; time < 10; time += 1)
      expect(await tell(message)).toEqual({ status: 200, body: { outcome: "paid" } })
    expect((await tell(failed)).body).toEqual({ outcome: "declined" })
    expect((await tell(eventOf("payment_intent.succeeded", card.intent))).body).toEqual({ outcome: "paid" })
    expect(await statesOf(card)).toEqual(["placed", "placed"])
    expect(await booksOf(card)).toEqual({ payments: 1, captures: [card.intent.amount], refunds: [] })
    expect((await page(card)).paymentRequest).toMatchObject({ state: "paid", card: null, refunded: 0 })
  })

  test("is paid before the message, by its buyer's question", async () => {
    const card = await byCard(goods.slice(0, 1))
    expect((await refresh(card)).body.state).toBe("waiting")
    pay(card)
    expect((await refresh(card)).body.state).toBe("paid")
    expect((await tell(eventOf("payment_intent.succeeded", card.intent))).body).toEqual({ outcome: "paid" })
    expect(await booksOf(card)).toEqual({ payments: 1, captures: [card.intent.amount], refunds: [] })
  })

  test("is paid once when question and messages come together", async () => {
    const card = await byCard(goods.slice(0, 1))
    pay(card)
    const messages = [1, 2, 3].map(() => eventOf("payment_intent.succeeded", card.intent))
    await Promise.all([refresh(card), ...messages.map((message) => tell(message)), refresh(card)])
    expect(await statesOf(card)).toEqual(["placed"])
    expect(await booksOf(card)).toEqual({ payments: 1, captures: [card.intent.amount], refunds: [] })
  })

  test("waits on after a decline, which is written down with its reason", async () => {
    const card = await byCard(goods.slice(0, 1))
    expect(() => pay(card, BAD)).toThrow(/insufficient funds/)
    const declined = eventOf("payment_intent.payment_failed", card.intent, {
      last_payment_error: { type: "card_error", code: "card_declined", decline_code: "insufficient_funds" },
    })
    expect((await tell(declined)).body).toEqual({ outcome: "declined" })
    const written = await shop.db("card_event").where({ intent_id: card.intent.id }).first("order_id", "detail")
    expect(written).toEqual({ order_id: card.orderId, detail: "insufficient_funds" })
    expect(await statesOf(card)).toEqual(["awaiting_payment"])
    pay(card)
    expect((await refresh(card)).body.state).toBe("paid")
  })
})

describe("messages that are not to be believed", () => {
  test.each([
    ["unsigned", (payload: string) => [payload, ""] as const],
    ["signed by another", (payload: string) => [payload, signatureOf(payload, "whsec_another")] as const],
    ["altered", (payload: string) => [payload.replace("vnd", "usd"), signatureOf(payload, SECRET)] as const],
    ["older than five minutes", (payload: string) => [payload, signatureOf(payload, SECRET, 301)] as const],
    ["no message at all", () => ["{", signatureOf("{", SECRET)] as const],
  ])("%s: 400, and nothing happens", async (_what, forge) => {
    const card = await byCard(goods.slice(0, 1))
    pay(card)
    const [payload, signature] = forge(eventOf("payment_intent.succeeded", card.intent))
    expect((await tell(payload, signature)).status).toBe(400)
    expect(await statesOf(card)).toEqual(["awaiting_payment"])
    expect((await refresh(card)).body.state).toBe("paid")
  })

  test("said of a card that was not charged: Stripe is asked, and says no", async () => {
    const card = await byCard(goods.slice(0, 1))
    const lie = eventOf("payment_intent.succeeded", card.intent, { status: "succeeded", amount_received: 1 })
    expect((await tell(lie)).body).toEqual({ outcome: "nothing_to_do" })
    expect(await statesOf(card)).toEqual(["awaiting_payment"])
  })

  test("of an order that is not ours", async () => {
    const stranger = stripe.memory.create({ amount: 50_000, currency: "vnd", metadata: {} })
    expect((await tell(eventOf("payment_intent.succeeded", stranger))).body).toEqual({ outcome: "nothing_to_do" })
  })

  test("Medusa's own webhook is not there", async () => {
    expect((await shop.api.post("/hooks/payment/stripe_stripe", {})).status).toBe(404)
  })
})

describe("money that does not fit goes back to the card, once", () => {
  const returned = ({ intent }: CardOrder) => stripe.memory.refundsOf(intent.id).map(({ amount }) => amount)

  test.each([
    ["one đồng less", (intent: Intent) => ({ amount_received: intent.amount - 1 })],
    ["another currency", () => ({ currency: "usd" })],
  ])("%s", async (_what, change) => {
    const card = await byCard(goods.slice(0, 1))
    pay(card)
    Object.assign(card.intent, change(card.intent))
    const message = eventOf("payment_intent.succeeded", card.intent)
    expect((await tell(message)).body).toEqual({ outcome: "sent_back" })
    await tell(message)
    await tell(eventOf("payment_intent.succeeded", card.intent))
    expect(returned(card)).toEqual([card.intent.amount_received])
    expect(await statesOf(card)).toEqual(["awaiting_payment"])
    expect(await booksOf(card)).toMatchObject({ captures: [] })
  })

  test("for an order that was cancelled, where closing the card came too late", async () => {
    const card = await byCard(goods.slice(0, 1))
    expect((await cancel(card, 0)).status).toBe(200)
    expect(card.intent.status).toBe("canceled")
    Object.assign(card.intent, { status: "succeeded", amount_received: card.intent.amount })
    expect((await tell(eventOf("payment_intent.succeeded", card.intent))).body).toEqual({ outcome: "sent_back" })
    expect(returned(card)).toEqual([card.intent.amount])
    expect(await statesOf(card)).toEqual(["cancelled"])
  })
})

describe("a parcel that falls away", () => {
  test("before the money: less is asked for, and paid", async () => {
    const card = await byCard(goods.slice(0, 2))
    const [first, second] = (await page(card)).parcels
    const { status, body } = await cancel(card, 0)
    expect([status, body.paymentRequest?.amount]).toEqual([200, second?.total])
    expect(card.intent.amount).toBe((first?.total ?? 0) + (second?.total ?? 0) - (first?.total ?? 0))
    pay(card)
    await tell(eventOf("payment_intent.succeeded", card.intent))
    expect(await statesOf(card)).toEqual(["cancelled", "placed"])
    expect(await booksOf(card)).toEqual({ payments: 1, captures: [second?.total], refunds: [] })
  })

  test("while the card is being charged: told to look again, then refunded", async () => {
    const card = await byCard(goods.slice(0, 2))
    const [first] = (await page(card)).parcels
    pay(card)
    expect(await cancel(card, 0)).toMatchObject({ status: 503, body: { code: "try_again" } })
    expect(await statesOf(card)).toEqual(["awaiting_payment", "awaiting_payment"])
    await refresh(card)
    expect((await cancel(card, 0)).status).toBe(200)
    expect(stripe.memory.refundsOf(card.intent.id).map(({ amount }) => amount)).toEqual([first?.total])
  })

  test("after the money: refunded in parts, and Stripe's own words about it change nothing", async () => {
    const card = await byCard(goods.slice(0, 2))
    const [first, second] = (await page(card)).parcels
    pay(card)
    await refresh(card)
    expect((await cancel(card, 0)).body.paymentRequest?.refunded).toBe(first?.total)
    const refunded = eventOf("charge.refunded", card.intent)
    expect((await tell(refunded)).body).toEqual({ outcome: "refunds_agree" })
    expect((await cancel(card, 1)).status).toBe(200)
    await tell(eventOf("charge.refunded", card.intent))
    expect(stripe.memory.refundsOf(card.intent.id).map(({ amount }) => amount)).toEqual([first?.total, second?.total])
    expect(await booksOf(card)).toMatchObject({ refunds: [first?.total, second?.total] })
  })

  test("a refund that a dying process left at Stripe is found, not paid twice", async () => {
    const card = await byCard(goods.slice(0, 2))
    const [first] = (await page(card)).parcels
    pay(card)
    await refresh(card)
    stripe.memory.refund(card.intent.id, first?.total ?? 0)
    expect((await cancel(card, 0)).status).toBe(200)
    expect(stripe.memory.refundsOf(card.intent.id)).toHaveLength(1)
  })
})

describe("nobody pays", () => {
  const overdue = ({ orderId }: CardOrder) =>
    shop.db("payment_request").where({ order_id: orderId }).update({ due_at: "2020-01-01" })
  const reserved = async (pack: Pack) => {
    const level = { inventory_item_id: pack.inventoryItemId, location_id: pack.locationId }
    return Number((await shop.db("inventory_level").where(level).first("reserved_quantity")).reserved_quantity)
  }

  test("in time: the card is closed, the goods are free again", async () => {
    const [pack] = goods.slice(3, 4)
    if (!pack) throw new Error("The seed has goods of four makers")
    const before = await reserved(pack)
    const card = await byCard([pack])
    expect(await reserved(pack)).toBe(before + 1)
    await overdue(card)
    await lapseDue(shop.container)
    expect(card.intent.status).toBe("canceled")
    expect(await statesOf(card)).toEqual(["cancelled"])
    expect((await page(card)).paymentRequest).toMatchObject({ state: "lapsed", card: null })
    expect(await reserved(pack)).toBe(before)
  })

  test("until the very moment of lapsing: the money is taken, the order stands", async () => {
    const card = await byCard(goods.slice(0, 1))
    pay(card)
    await overdue(card)
    await lapseDue(shop.container)
    expect(await statesOf(card)).toEqual(["placed"])
    expect(await booksOf(card)).toMatchObject({ captures: [card.intent.amount] })
  })

  test("while Stripe is down: it lapses later", async () => {
    const card = await byCard(goods.slice(0, 1))
    await overdue(card)
    stripe.broken = 500
    await lapseDue(shop.container)
    stripe.broken = undefined
    expect(await statesOf(card)).toEqual(["awaiting_payment"])
    await lapseDue(shop.container)
    expect(await statesOf(card)).toEqual(["cancelled"])
  })
})

test("while Stripe is down nothing is ordered, and it is said", async () => {
  const basketId = await basketOf(shop.api, goods.slice(0, 1))
  const form = await formFor(shop.api, basketId, { payment: "card" })
  stripe.broken = 503
  const { status, body } = await order(shop.api, basketId, form)
  stripe.broken = undefined
  expect([status, body.code]).toEqual([409, "payment_unavailable"])
  expect((await order(shop.api, basketId, form)).status).toBe(201)
})

test("an operator sees nothing of the card in what is kept", async () => {
  const card = await byCard(goods.slice(0, 1))
  pay(card)
  await refresh(card)
  const operator = shop.api.as(await staff(shop, "operator"))
  expect((await operator.get(`/admin/orders/${card.orderId}`)).status).toBe(200)
  const [{ data }] = await shop.db("payment").whereRaw("data->>'id' = ?", [card.intent.id]).select("data")
  expect(Object.keys(data).sort()).toEqual(["amount", "client_secret", "currency", "id", "status"])
})

test("the rows agree at the end", async () => expect(await contradictions(shop)).toEqual([]))

test("a refund made in Stripe's dashboard gets its row, though no parcel fell away", async () => {
  const card = await byCard(goods.slice(0, 1))
  pay(card)
  await refresh(card)
  stripe.memory.refund(card.intent.id, 10_000)
  await tell(eventOf("charge.refunded", card.intent))
  await tell(eventOf("charge.refunded", card.intent))
  expect((await booksOf(card)).refunds).toEqual([10_000])
  expect((await page(card)).paymentRequest?.refunded).toBe(10_000)
})
