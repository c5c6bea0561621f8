import { eventOf, type FakeStripe, signatureOf, startFakeStripe } from "@ocop/stripe-stub"
import { postParcels } from "../../src/ledger/post-parcels"
import { repairLedger } from "../../src/ledger/repair"
import { refundPartWorkflow } from "../../src/workflows/marketplace/refund-part"
import type { Api } from "../support/api"
import { basketOf, formFor, newPhone, order, type Pack } from "../support/baskets"
import { contradictions } from "../support/books"
import { buy, plenty } from "../support/buyer"
import { deliver, keptOf, parcelsOf, rulesOfSuite, sumsOf } from "../support/ledger"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"
import { awaiting, BANK_SECRET, bankTells, transferOf } from "../support/transfers"
import { enter, makeVoucher } from "../support/vouchers"

const STRIPE_SECRET = "whsec_stub"
let stripe: FakeStripe
let shop: Shop
let goods: [Pack, Pack]
let operator: Api
beforeAll(async () => {
  stripe = await startFakeStripe()
  shop = await startShop({
    BANK_WEBHOOK_SECRET: BANK_SECRET,
    STRIPE_API_KEY: "sk_test_stub",
    STRIPE_WEBHOOK_SECRET: STRIPE_SECRET,
    STRIPE_PUBLISHABLE_KEY: "pk_test_stub",
    STRIPE_API_HOST: stripe.url,
  })
  goods = await plenty(shop)
  operator = shop.api.as(await staff(shop, "operator"))
  await rulesOfSuite(shop)
}, 120_000)
afterAll(async () => {
  await shop?.stop()
  await stripe?.close()
})
afterEach(async () => expect(await contradictions(shop)).toEqual([]))

let causes = 0
/** Declined while it waits with its maker, sent back once it is with its buyer. */
async function refundPart(parcelId: string, quantity: number, shipping = 0) {
  const { state } = await shop.db("producer_order").where({ id: parcelId }).first("state")
  const kind = state === "delivered" ? ("return" as const) : ("declined" as const)
  const line = await shop.db("producer_order_line").where({ producer_order_id: parcelId }).first("id")
  const lines = quantity > 0 ? [{ lineId: line.id, quantity }] : []
  const input = { parcelId, lines, shipping, cause: `suite:${++causes}`, kind, actor: "user:suite", reason: null }
  await refundPartWorkflow(shop.container).run({ input })
}

/** An order of `quantity` packs of the first maker, by transfer or at the door. */
async function buyMany(quantity: number, payment: "cash_on_delivery" | "bank_transfer" | "card", code?: string) {
  const basketId = await basketOf(shop.api, goods.slice(0, 1), quantity)
  if (code) await enter(shop.api, basketId, code)
  const form = await formFor(shop.api, basketId, { payment, phone: newPhone() })
  const { status, body } = await order(shop.api, basketId, form)
  if (status !== 201) throw new Error(`Not placed: ${JSON.stringify(body)}`)
  const { order_id: orderId } = await shop.db("placed_order").where({ number: body.number }).first("order_id")
  const [parcel] = await parcelsOf(shop, orderId)
  const request = await shop.db("payment_request").where({ order_id: orderId }).first()
  return { orderId: String(orderId), token: body.token, parcel, request }
}
const pay = (request: { memo: string; amount: string }) =>
  bankTells(shop.url, transferOf({ memo: request.memo, amount: Number(request.amount) }))
const cancel = (token: string, parcelId: string) =>
  shop.api.post(`/store/order-pages/${token}/parcels/${parcelId}/cancellations`)

test("a part declined before the door: only what was collected is there", async () => {
  const { orderId, parcel } = await buyMany(3, "cash_on_delivery")
  await refundPart(parcel.id, 1)
  await deliver(operator, parcel.id, "carrier")
  const unit = Number(parcel.goods) / 3
  const { commission, vat, pit } = keptOf({ goods: String(unit * 2), shipping: parcel.shipping })
  expect(await sumsOf(shop, orderId)).toEqual({
    cash_carrier: Number(parcel.total) - unit,
    commission: -commission,
    vat_withheld: -vat,
    pit_withheld: -pit,
    producer_pending: commission + vat + pit - Number(parcel.total) + unit,
  })
})

test("refunds of all parts of a transfer, with commission and tax, and what was sent leaves the bank", async () => {
  const { orderId, parcel, request } = await buyMany(3, "bank_transfer")
  await pay(request)
  await refundPart(parcel.id, 1)
  const unit = Number(parcel.goods) / 3
  expect((await sumsOf(shop, orderId)).refunds_payable).toBe(-unit)
  await deliver(operator, parcel.id)
  await refundPart(parcel.id, 2, Number(parcel.shipping))
  expect(await sumsOf(shop, orderId)).toEqual({
    bank: Number(parcel.total),
    refunds_payable: 0 - Number(parcel.total),
  })
  const open = await shop.db("bank_refund").where({ order_id: orderId, state: "to_send" })
  for (const { id } of open) {
    const sent = await operator.post(`/admin/bank-refunds/${id}/completions`, { reference: `FT${id.slice(-8)}` })
    expect(sent.status).toBe(201)
  }
  expect(await sumsOf(shop, orderId)).toEqual({})
})

test("a refund after the window: the next payout is smaller", async () => {
  const { orderId, parcel, request } = await buyMany(2, "bank_transfer")
  await pay(request)
  await deliver(operator, parcel.id)
  await repairLedger(shop.container)
  await shop
    .db("payable_wait")
    .where({ producer_order_id: parcel.id })
    .update({ due_at: new Date(0) })
  const payable = (await sumsOf(shop, orderId)).producer_payable ?? 0
  expect(payable).toBeLessThan(0)
  await refundPart(parcel.id, 1)
  const unit = Number(parcel.goods) / 2
  const less = unit - keptOf({ goods: parcel.goods, shipping: "0" }).commission / 2
  const after = await sumsOf(shop, orderId)
  expect(after.producer_pending).toBeUndefined()
  expect(Math.abs((after.producer_payable ?? 0) - payable - less + unit * 0.015)).toBeLessThanOrEqual(2)
})

test("what is disputed waits, the rest becomes payable", async () => {
  const { orderId, parcel, request } = await buyMany(2, "bank_transfer")
  await pay(request)
  await deliver(operator, parcel.id)
  const pending = (await sumsOf(shop, orderId)).producer_pending ?? 0
  const now = new Date()
  await shop.db("return_case").insert({
    ...{
      id: "rcase_suite",
      order_id: orderId,
      producer_order_id: parcel.id,
      kind: "damaged",
      wish: "refund",
      text: "Vỡ",
    },
    ...{ opened_at: now, answer_by: "2030-01-01", disputed_amount: 30_000 },
  })
  await shop
    .db("payable_wait")
    .where({ producer_order_id: parcel.id })
    .update({ due_at: new Date(0) })
  expect(await sumsOf(shop, orderId)).toMatchObject({ producer_pending: -30_000, producer_payable: pending + 30_000 })
  await shop.db("return_case").where({ id: "rcase_suite" }).delete()
  const after = await sumsOf(shop, orderId)
  expect([after.producer_pending, after.producer_payable]).toEqual([undefined, pending])
})

test("cash the producer held, given back: it owes the whole price", async () => {
  const { orderId, parcel } = await buyMany(1, "cash_on_delivery")
  await deliver(operator, parcel.id, "producer")
  await refundPart(parcel.id, 1, Number(parcel.shipping))
  expect(await sumsOf(shop, orderId)).toEqual({
    producer_debt: Number(parcel.total),
    refunds_payable: 0 - Number(parcel.total),
  })
  for (const { id } of await shop.db("bank_refund").where({ order_id: orderId, state: "to_send" }))
    await operator.post(`/admin/bank-refunds/${id}/completions`, { reference: `FT${id.slice(-8)}` })
  expect(await sumsOf(shop, orderId)).toEqual({ producer_debt: Number(parcel.total), bank: 0 - Number(parcel.total) })
})

test.each([
  ["the operator's voucher", undefined],
  ["the producer's voucher", "own"],
])("%s is borne by whoever gave it, and comes back with the goods", async (_who, own) => {
  const code = own ? "NHAGIAM7" : "CHOGIAM7"
  await makeVoucher(shop, { code, value: 7, ...(own && { producerId: goods[0].producerId }) })
  const { orderId, parcel, request } = await buyMany(3, "bank_transfer", code)
  expect(Number(parcel.discount)).toBeGreaterThan(0)
  await pay(request)
  const base = Number(parcel.goods) - (own ? Number(parcel.discount) : 0)
  expect(await sumsOf(shop, orderId)).toMatchObject({
    bank: Number(parcel.total),
    commission: -keptOf({ goods: String(base), shipping: "0" }).commission,
    ...(!own && { discounts: Number(parcel.discount) }),
  })
  await deliver(operator, parcel.id)
  for (const part of [1, 1]) await refundPart(parcel.id, part)
  await refundPart(parcel.id, 1, Number(parcel.shipping))
  expect(await sumsOf(shop, orderId)).toEqual({
    bank: Number(parcel.total),
    refunds_payable: 0 - Number(parcel.total),
  })
})

test("a card: Stripe holds the money and gives it back at once", async () => {
  const { orderId, token, parcel, request } = await buyMany(2, "card")
  const intent = stripe.memory.find(request.external_id)
  stripe.memory.confirm(intent.id, "pm_card_visa")
  const payload = eventOf("payment_intent.succeeded", stripe.memory.find(intent.id))
  const told = await fetch(`${shop.url}/hooks/stripe`, {
    method: "POST",
    headers: { "content-type": "application/json", "stripe-signature": signatureOf(payload, STRIPE_SECRET) },
    body: payload,
  })
  expect(told.status).toBe(200)
  expect((await sumsOf(shop, orderId)).card).toBe(Number(parcel.total))
  await refundPart(parcel.id, 1)
  expect((await sumsOf(shop, orderId)).card).toBe(Number(parcel.total) - Number(parcel.goods) / 2)
  expect((await cancel(token, parcel.id)).status).toBe(200)
  expect(await sumsOf(shop, orderId)).toEqual({})
})

test("lives of every kind, with everything told at once by several: the books agree", async () => {
  const lives = await Promise.all(
    (["carrier", "producer", "operator"] as const).map(async (holder) => {
      const { orderId } = await buy(shop, goods, { phone: newPhone() })
      return { orderId, holder }
    }),
  )
  const paid = [await awaiting(shop, goods), await awaiting(shop, goods)]
  await Promise.all(paid.map((waiting) => bankTells(shop.url, transferOf(waiting))))
  await Promise.all(
    lives.map(async ({ orderId, holder }) => {
      for (const { id } of await parcelsOf(shop, orderId)) await deliver(operator, id, holder)
    }),
  )
  const [sent, back] = paid
  for (const { id } of await parcelsOf(shop, sent?.orderId ?? "")) await deliver(operator, id)
  for (const { id } of await parcelsOf(shop, back?.orderId ?? "")) await cancel(back?.token ?? "", id)
  const ids: string[] = await shop.db("producer_order").pluck("id")
  const shuffled = [...ids].sort(() => Math.random() - 0.5)
  await Promise.all([ids, shuffled, [...ids].reverse()].map((one) => postParcels(shop.db, one, 7)))
  const twice = await shop.db("ledger_transaction").groupBy("cause").havingRaw("count(*) > 1").select("cause")
  expect(twice).toEqual([])
  const total = await shop.db("ledger_entry").sum({ all: "amount" }).first()
  expect(Number(total?.all)).toBe(0)
})
