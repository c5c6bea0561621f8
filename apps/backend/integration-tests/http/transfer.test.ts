import type { Basket } from "@ocop/contract"
import { isTransferMemo } from "@ocop/domain"
import { QRPay } from "vietnam-qr-pay"
import { basketOf, formFor, newPhone, order, type Pack, packs, stock } from "../support/baskets"
import { contradictions } from "../support/books"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"
import { awaiting, BANK_SECRET, bankTells, pageOf, requestOf, SAMPLE_ACCOUNT, transferOf } from "../support/transfers"

let shop: Shop
let goods: Pack[]
beforeAll(async () => {
  shop = await startShop({ BANK_WEBHOOK_SECRET: BANK_SECRET })
  goods = await packs(shop)
  for (const pack of goods.slice(0, 3)) await stock(shop, pack, 500)
}, 120_000)
afterAll(() => shop?.stop())
afterEach(async () => expect(await contradictions(shop)).toEqual([]))

const cancel = (token: string, parcelId: string) =>
  shop.api.post<{ state: string }>(`/store/order-pages/${token}/parcels/${parcelId}/cancellations`)
const stateOf = async (token: string) => (await pageOf(shop.api, token)).parcels.map(({ state }) => state)
const medusaOf = async (orderId: string) => {
  const { data } = await shop.container.resolve("query").graph({
    entity: "order",
    fields: ["id", "status", "summary", "payment_collections.captured_amount", "payment_collections.status"],
    filters: { id: orderId },
  })
  return data[0]
}

test("the basket offers a transfer, with how long goods are held, and says why a card is off", async () => {
  const basketId = await basketOf(shop.api, goods.slice(0, 1))
  const { body } = await shop.api.get<Basket>(`/store/baskets/${basketId}?commune=18364`)
  expect(body.payments).toMatchObject([
    { id: "cash_on_delivery", available: true },
    { id: "bank_transfer", available: true, reason: null, holdMinutes: 60 },
    { id: "card", available: false, reason: "not_set_up" },
  ])
})

test("an order waits for its transfer: goods are held, makers see nothing, the QR says it all", async () => {
  const { token, orderId, amount, memo } = await awaiting(shop, goods.slice(0, 2))
  const page = await pageOf(shop.api, token)
  expect(page).toMatchObject({ payment: "bank_transfer", total: amount, paymentRequest: { state: "waiting", amount } })
  expect(page.parcels.map(({ state, cashDue }) => [state, cashDue])).toEqual([
    ["awaiting_payment", 0],
    ["awaiting_payment", 0],
  ])
  const { transfer, dueAt } = await requestOf(shop.api, token)
  expect(isTransferMemo(memo)).toBe(true)
  expect(transfer).toMatchObject({ sample: true, accountNumber: SAMPLE_ACCOUNT, memo })
  expect(transfer?.qrSvg).toMatch(/^<svg/)
  const qr = new QRPay(transfer?.qr ?? "")
  expect([qr.isValid, qr.amount, qr.additionalData.purpose]).toEqual([true, String(amount), memo])
  expect(Date.parse(dueAt) - Date.now()).toBeGreaterThan(59 * 60_000)
  const events = await shop
    .db("producer_order_event as e")
    .join("producer_order as p", "p.id", "e.producer_order_id")
    .where({ "p.order_id": orderId })
  expect(events).toEqual([])
})

test("the bank's message pays it, in Medusa's books too", async () => {
  const waiting = await awaiting(shop, goods.slice(0, 2))
  expect(await bankTells(shop.url, transferOf(waiting))).toMatchObject({ status: 200, body: { success: true } })
  const request = await requestOf(shop.api, waiting.token)
  expect(request).toMatchObject({ state: "paid", amount: waiting.amount, transfer: null, inQuestion: 0, refunded: 0 })
  expect(request.paidAt).not.toBeNull()
  expect(await stateOf(waiting.token)).toEqual(["placed", "placed"])
  const medusa = await medusaOf(waiting.orderId)
  expect(Number(medusa?.summary?.pending_difference)).toBe(0)
  expect(medusa?.payment_collections?.[0]).toMatchObject({ status: "completed", captured_amount: waiting.amount })
})

test("a parcel cancelled before paying makes the amount and the QR smaller; the old amount waits for the operator", async () => {
  const waiting = await awaiting(shop, goods.slice(0, 3))
  const [first] = (await pageOf(shop.api, waiting.token)).parcels
  expect((await cancel(waiting.token, first?.id ?? "")).status).toBe(200)
  const less = await requestOf(shop.api, waiting.token)
  expect(less).toMatchObject({ state: "waiting", amount: waiting.amount - (first?.total ?? 0) })
  expect(new QRPay(less.transfer?.qr ?? "").amount).toBe(String(less.amount))

  await bankTells(shop.url, transferOf(waiting))
  expect(await requestOf(shop.api, waiting.token)).toMatchObject({ state: "waiting", inQuestion: waiting.amount })
  await bankTells(shop.url, transferOf({ ...waiting, amount: less.amount }))
  expect(await requestOf(shop.api, waiting.token)).toMatchObject({ state: "paid", inQuestion: waiting.amount })
  expect(await stateOf(waiting.token)).toEqual(["cancelled", "placed", "placed"])
})

test("all parcels cancelled before paying withdraw the request; money that comes still waits for the operator", async () => {
  const waiting = await awaiting(shop, goods.slice(0, 2))
  for (const { id } of (await pageOf(shop.api, waiting.token)).parcels) await cancel(waiting.token, id)
  expect(await requestOf(shop.api, waiting.token)).toMatchObject({ state: "withdrawn", amount: 0, transfer: null })
  await bankTells(shop.url, transferOf(waiting))
  expect(await requestOf(shop.api, waiting.token)).toMatchObject({ state: "withdrawn", inQuestion: waiting.amount })
})

test("a parcel cancelled after paying is money that the operator sends back; the last one ends the order", async () => {
  const waiting = await awaiting(shop, goods.slice(0, 2))
  await bankTells(shop.url, transferOf(waiting))
  const [first, second] = (await pageOf(shop.api, waiting.token)).parcels
  expect((await cancel(waiting.token, first?.id ?? "")).status).toBe(200)
  expect(await requestOf(shop.api, waiting.token)).toMatchObject({ state: "paid", refunded: first?.total })
  expect((await pageOf(shop.api, waiting.token)).parcels.map(({ refunded }) => refunded)).toEqual([first?.total, 0])
  expect((await cancel(waiting.token, second?.id ?? "")).status).toBe(200)
  expect(await requestOf(shop.api, waiting.token)).toMatchObject({ state: "paid", refunded: waiting.amount })
  expect((await medusaOf(waiting.orderId))?.status).toBe("canceled")
  const refunds = await shop.db("bank_refund").where({ order_id: waiting.orderId }).pluck("state")
  expect(refunds).toEqual(["to_send", "to_send"])
})

test("a paid parcel is confirmed, packed, sent and handed over without any cash", async () => {
  const waiting = await awaiting(shop, goods.slice(0, 1))
  await bankTells(shop.url, transferOf(waiting))
  const operator = shop.api.as(await staff(shop, "operator"))
  const [parcel] = (await pageOf(shop.api, waiting.token)).parcels
  for (const [act, body] of [
    ["confirmations", {}],
    ["packings", {}],
    ["shipments", {}],
    ["deliveries", { outcome: "delivered" }],
  ] as const) {
    const { status } = await operator.post(`/admin/producer-orders/${parcel?.id}/${act}`, body)
    expect([act, status]).toEqual([act, 200])
  }
  expect(await stateOf(waiting.token)).toEqual(["delivered"])
  expect(await shop.db("cash_collection").where({ order_id: waiting.orderId })).toEqual([])
})

test("alcohol can be ordered when it is paid ahead", async () => {
  const [wine] = await packs(shop, { alcohol: true })
  if (!wine) throw new Error("The seed sells no alcohol")
  const { token } = await awaiting(shop, [wine], { ofAge: true })
  expect(await stateOf(token)).toEqual(["awaiting_payment"])
})

test("orders that nobody paid count towards a phone's limit, paid ones do not", async () => {
  const phone = newPhone()
  const orders = []
  for (let i = 0; i < 5; i++) orders.push(await awaiting(shop, goods.slice(0, 1), { phone }))
  const basketId = await basketOf(shop.api, goods.slice(0, 1))
  const form = await formFor(shop.api, basketId, { phone, payment: "bank_transfer" })
  expect((await order(shop.api, basketId, form)).body.code).toBe("limit_open_orders")
  for (const waiting of orders) await bankTells(shop.url, transferOf(waiting))
  expect((await order(shop.api, basketId, form)).status).toBe(201)
})

test("a card cannot be chosen where cards are off, whatever the form says", async () => {
  const basketId = await basketOf(shop.api, goods.slice(0, 1))
  const { status, body } = await order(shop.api, basketId, await formFor(shop.api, basketId, { payment: "card" }))
  expect([status, body.code]).toEqual([409, "payment_unavailable"])
})

test("of ten messages and a cancellation at once the books stay in order", async () => {
  const waiting = await awaiting(shop, goods.slice(0, 2))
  const [first] = (await pageOf(shop.api, waiting.token)).parcels
  const money = transferOf(waiting)
  await Promise.all([
    ...Array.from({ length: 10 }, () => bankTells(shop.url, money)),
    cancel(waiting.token, first?.id ?? ""),
  ])
  const request = await requestOf(shop.api, waiting.token)
  expect([request.state, request.refunded + request.inQuestion > 0]).toEqual([
    request.inQuestion > 0 ? "waiting" : "paid",
    true,
  ])
  expect(await shop.db("bank_transaction").where({ reference: money.reference })).toHaveLength(1)
})
