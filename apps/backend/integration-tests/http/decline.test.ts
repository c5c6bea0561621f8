import { randomUUID } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import { createOrderCreditLinesWorkflow } from "@medusajs/medusa/core-flows"
import type { OrderPage, ShopParcel } from "@ocop/contract"
import { type FakeStripe, type Intent, startFakeStripe } from "@ocop/stripe-stub"
import { MARKETPLACE } from "../../src/modules/marketplace"
import type MarketplaceService from "../../src/modules/marketplace/service"
import { reconcile } from "../../src/parcel/reconcile"
import { parcelOf as parcelOn } from "../support/acts"
import type { Api } from "../support/api"
import { basketOf, formFor, order, type Pack, packs, placed, stock } from "../support/baskets"
import { contradictions } from "../support/books"
import { memberOf } from "../support/members"
import { type Shop, startShop } from "../support/shop"
import { awaiting, BANK_SECRET, bankTells, pageOf, transferOf } from "../support/transfers"
import { makeVoucher } from "../support/vouchers"

let stripe: FakeStripe
let shop: Shop
let goods: Pack[]
beforeAll(async () => {
  stripe = await startFakeStripe()
  shop = await startShop({
    BANK_WEBHOOK_SECRET: BANK_SECRET,
    STRIPE_API_KEY: "sk_test_stub",
    STRIPE_WEBHOOK_SECRET: "whsec_stub",
    STRIPE_PUBLISHABLE_KEY: "pk_test_stub",
    STRIPE_API_HOST: stripe.url,
  })
  goods = await packs(shop)
  for (const pack of goods.slice(0, 4)) await stock(shop, pack, 500)
}, 120_000)
afterAll(async () => {
  await shop?.stop()
  await stripe?.close()
})
afterEach(async () => expect(await contradictions(shop)).toEqual([]))

const pack = (index: number): Pack => {
  const found = goods[index]
  if (!found) throw new Error("The template sells too little")
  return found
}
const managers = new Map<string, Promise<Api>>()
/** A manager of the pack's maker, signed in. */
function managerOf({ producerId }: Pack): Promise<Api> {
  const known = managers.get(producerId) ?? memberOf(shop, producerId, "manager")
  managers.set(producerId, known)
  return known
}
async function parcelOf(token: string, { producerId }: Pack) {
  const page = await pageOf(shop.api, token)
  return { ...parcelOn(page, producerId), page }
}
const at = ({ producerId }: Pack, id: string, act = "") =>
  `/producer/shops/${producerId}/parcels/${id}${act && `/${act}`}`
const act = async (of: Pack, id: string, name: string, body: unknown = {}) =>
  (await managerOf(of)).post<ShopParcel & { code?: string; fields?: unknown }>(at(of, id, name), body)

/** Declines so many of a parcel's first line. */
async function decline(of: Pack, id: string, quantity: number, more: Record<string, unknown> = {}) {
  const { body } = await (await managerOf(of)).get<ShopParcel>(at(of, id))
  const lines = [{ lineId: body.lines[0]?.id ?? "", quantity }]
  return act(of, id, "declines", { key: randomUUID(), lines, reason: "Mẻ này vừa hết", ...more })
}
const shelf = async ({ inventoryItemId, locationId }: Pack) => {
  const row = await shop
    .db("inventory_level")
    .where({ inventory_item_id: inventoryItemId, location_id: locationId })
    .first<{ stocked_quantity: string; reserved_quantity: string }>("stocked_quantity", "reserved_quantity")
  return { stocked: Number(row.stocked_quantity), reserved: Number(row.reserved_quantity) }
}
const medusaOf = async (orderId: string) => {
  const { data } = await shop.container.resolve("query").graph({
    entity: "order",
    fields: ["id", "status", "summary"],
    filters: { id: orderId },
  })
  return { pending: Number(data[0]?.summary?.pending_difference), status: String(data[0]?.status) }
}
const orderOf = async (parcelId: string): Promise<string> =>
  (await shop.db("producer_order").where({ id: parcelId }).first("order_id")).order_id

test("paid at the door: one of three is declined, the rest travels, and the door is asked for less", async () => {
  const of = pack(0)
  const before = await shelf(of)
  const { token } = await placed(shop.api, [of], 3)
  const { id, total, shipping } = await parcelOf(token, of)
  const { status, body } = await decline(of, id, 1)
  expect([status, body.lines[0]?.declined, body.acts]).toEqual([200, 1, ["confirm", "decline"]])
  expect(await shelf(of)).toEqual({ stocked: before.stocked, reserved: before.reserved + 2 })
  const parcel = await parcelOf(token, of)
  expect(parcel).toMatchObject({ total, due: total - of.price, cashDue: total - of.price, refunded: 0 })
  expect(parcel.parts).toMatchObject([
    { kind: "declined", way: "less_cash", amount: of.price, reason: "Mẻ này vừa hết", lines: [{ quantity: 1 }] },
  ])
  for (const name of ["confirmations", "packings", "shipments"]) expect((await act(of, id, name)).status).toBe(200)
  expect(await shelf(of)).toEqual({ stocked: before.stocked - 2, reserved: before.reserved })
  expect((await act(of, id, "deliveries", { cashHeldBy: "producer" })).body.heldCash).toEqual({
    amount: shipping + 2 * of.price,
    heldBy: "producer",
  })
  expect(await medusaOf(await orderOf(id))).toEqual({ pending: 0, status: "pending" })
})

test("declined after confirming, failed at the door and sent again: only what is left travels", async () => {
  const of = pack(1)
  const before = await shelf(of)
  const { token } = await placed(shop.api, [of], 3)
  const { id } = await parcelOf(token, of)
  await act(of, id, "confirmations")
  expect((await decline(of, id, 2)).status).toBe(200)
  for (const name of ["packings", "shipments"]) expect((await act(of, id, name)).status).toBe(200)
  expect((await act(of, id, "failures", { reason: "no_answer", note: "Gọi 3 lần" })).body).toMatchObject({
    state: "undeliverable",
    attempts: [{ reason: "no_answer", borneBy: "producer" }],
  })
  expect(await shelf(of)).toEqual({ stocked: before.stocked, reserved: before.reserved + 1 })
  expect((await act(of, id, "shipments")).body.state).toBe("shipped")
  expect((await act(of, id, "failures", { reason: "refused" })).status).toBe(200)
  expect((await act(of, id, "cancellations", { reason: "Người mua không nhận" })).body.state).toBe("cancelled")
  expect(await shelf(of)).toEqual(before)
  expect(await medusaOf(await orderOf(id))).toMatchObject({ status: "canceled" })
})

test("paid by transfer: the part goes back, the rest when the buyer cancels; the bank is told to send both", async () => {
  const of = pack(0)
  const waiting = await awaiting(shop, [of, pack(1)])
  const seen = await (await managerOf(of)).get(
    `/producer/shops/${of.producerId}/parcels/${(await parcelOf(waiting.token, of)).id}`,
  )
  expect(seen.status).toBe(404)
  await bankTells(shop.url, transferOf(waiting))
  const two = await awaitingQuantity(of, 2)
  await bankTells(shop.url, transferOf(two))
  const { id, total } = await parcelOf(two.token, of)
  expect((await decline(of, id, 1)).status).toBe(200)
  expect(await parcelOf(two.token, of)).toMatchObject({ refunded: of.price, due: total - of.price, cashDue: 0 })
  const cancelled = await shop.api.post<OrderPage>(`/store/order-pages/${two.token}/parcels/${id}/cancellations`)
  expect(cancelled.status).toBe(200)
  expect(cancelled.body.parcels[0]).toMatchObject({ state: "cancelled", refunded: total })
  const sent = await shop.db("bank_refund").where({ order_id: two.orderId }).orderBy("created_at").pluck("amount")
  expect(sent.map(Number)).toEqual([of.price, total - of.price])
  expect(await medusaOf(two.orderId)).toMatchObject({ status: "canceled" })
})

async function awaitingQuantity(of: Pack, quantity: number) {
  const basketId = await basketOf(shop.api, [of], quantity)
  const form = await formFor(shop.api, basketId, { payment: "bank_transfer" })
  const { status, body } = await order(shop.api, basketId, form)
  if (status !== 201) throw new Error(`Not placed: ${JSON.stringify(body)}`)
  const { order_id: orderId } = await shop.db("placed_order").where({ number: body.number }).first("order_id")
  const request = await shop.db("payment_request").where({ order_id: orderId }).first("amount", "memo")
  return { ...body, orderId: String(orderId), amount: Number(request.amount), memo: String(request.memo) }
}

async function byCard(of: Pack, quantity: number): Promise<{ token: string; intent: Intent; orderId: string }> {
  const basketId = await basketOf(shop.api, [of], quantity)
  const { status, body } = await order(shop.api, basketId, await formFor(shop.api, basketId, { payment: "card" }))
  if (status !== 201) throw new Error(`Not placed: ${JSON.stringify(body)}`)
  const { order_id } = await shop.db("placed_order").where({ number: body.number }).first("order_id")
  const { external_id } = await shop.db("payment_request").where({ order_id }).first("external_id")
  const intent = stripe.memory.find(external_id)
  await stripe.memory.confirm(intent.id, "pm_card_visa")
  await shop.api.post(`/store/order-pages/${body.token}/payment-request/refreshes`)
  return { token: body.token, intent, orderId: order_id }
}

test("paid by card: the part is refunded at once, and at Stripe", async () => {
  const of = pack(2)
  const card = await byCard(of, 3)
  const { id, total } = await parcelOf(card.token, of)
  expect((await decline(of, id, 2)).status).toBe(200)
  expect(await parcelOf(card.token, of)).toMatchObject({ refunded: 2 * of.price, due: total - 2 * of.price })
  const refunds = await shop
    .db("refund")
    .join("payment", "payment.id", "refund.payment_id")
    .where({ "refund.created_by": (await shop.db("parcel_refund").where({ producer_order_id: id }).first("id")).id })
    .pluck("refund.amount")
  expect(refunds.map(Number)).toEqual([2 * of.price])
  expect(await medusaOf(card.orderId)).toMatchObject({ pending: 0 })
})

test("everything declined is a cancelled parcel, with the shop's reason", async () => {
  const of = pack(0)
  const { token } = await placed(shop.api, [of, pack(1)], 2)
  const { id } = await parcelOf(token, of)
  expect((await decline(of, id, 1)).status).toBe(200)
  expect((await decline(of, id, 1, { reason: "Mưa lũ, không đi gửi được" })).body.state).toBe("cancelled")
  const { history, page } = await parcelOf(token, of)
  expect(history.at(-1)).toMatchObject({ state: "cancelled", reason: "Mưa lũ, không đi gửi được" })
  expect(page.parcels.map(({ state }) => state).sort()).toEqual(["cancelled", "placed"])
})

test("discounts: who granted the voucher no longer gives its share, and the parts are exactly the whole", async () => {
  const of = pack(3)
  const code = `BOT${Date.now().toString(36)}`.toUpperCase()
  await makeVoucher(shop, { code, type: "fixed", value: 10_001, producerId: of.producerId })
  const basketId = await basketOf(shop.api, [of], 3)
  expect((await shop.api.post(`/store/baskets/${basketId}/vouchers`, { code })).status).toBe(200)
  const form = await formFor(shop.api, basketId)
  const { status, body } = await order(shop.api, basketId, form)
  expect(status).toBe(201)
  const { id, total, discount } = await parcelOf(body.token, of)
  expect(discount).toBe(10_001)
  for (const _ of [1, 2]) expect((await decline(of, id, 1)).status).toBe(200)
  const parts = await shop
    .db("parcel_refund")
    .where({ producer_order_id: id })
    .orderBy("at")
    .select("goods", "discount", "amount")
  expect(parts.map(({ discount }) => Number(discount)).reduce((a, b) => a + b, 0)).toBe(6668)
  const grants = await shop
    .db("parcel_refund_grant as g")
    .join("parcel_refund as f", "f.id", "g.parcel_refund_id")
    .where("f.producer_order_id", id)
    .sum("g.amount")
    .first()
  expect(Number(grants?.sum)).toBe(6668)
  const { due } = await parcelOf(body.token, of)
  expect(due).toBe(total - 2 * of.price + 6668)
  expect((await decline(of, id, 1)).body.state).toBe("cancelled")
})

test("pressed twice, it is declined once; of two at once one wins, and a buyer who cancels beside it too", async () => {
  const of = pack(0)
  const { token } = await placed(shop.api, [of], 5)
  const { id } = await parcelOf(token, of)
  const key = randomUUID()
  const twice = await Promise.all([decline(of, id, 1, { key }), decline(of, id, 1, { key })])
  expect(twice.map(({ status }) => status).filter((status) => status === 200).length).toBeGreaterThan(0)
  expect((await decline(of, id, 1, { key })).status).toBe(200)
  expect((await parcelOf(token, of)).parts).toHaveLength(1)
  const race = await Promise.all([
    decline(of, id, 1),
    shop.api.post(`/store/order-pages/${token}/parcels/${id}/cancellations`),
    decline(of, id, 2),
  ])
  expect(race.map(({ status }) => status).filter((status) => status === 200).length).toBeGreaterThan(0)
  for (const { status } of race) expect([200, 409]).toContain(status)
  const after = await parcelOf(token, of)
  if (after.state !== "cancelled")
    expect((await shop.api.post(`/store/order-pages/${token}/parcels/${id}/cancellations`)).status).toBe(200)
  expect((await decline(of, id, 1)).status).toBe(409)
})

test("goods of others, more than there are, and what is packed cannot be declined", async () => {
  const of = pack(0)
  const { token } = await placed(shop.api, [of, pack(1)], 2)
  const { id } = await parcelOf(token, of)
  const theirs = await parcelOf(token, pack(1))
  const foreign = (await (await managerOf(pack(1))).get<ShopParcel>(at(pack(1), theirs.id))).body.lines[0]?.id ?? ""
  const wrong = { key: randomUUID(), lines: [{ lineId: foreign, quantity: 1 }], reason: "Nhầm" }
  expect((await act(of, id, "declines", wrong)).status).toBe(400)
  expect((await decline(of, id, 3)).status).toBe(400)
  expect((await act(of, id, "declines", { ...wrong, reason: "" })).body).toMatchObject({ code: "invalid_fields" })
  expect((await act(of, theirs.id, "declines", wrong)).status).toBe(404)
  for (const name of ["confirmations", "packings"]) await act(of, id, name)
  expect((await decline(of, id, 1)).status).toBe(409)
  expect((await decline(of, id, 2)).status).toBe(409)
})

test("a settled refund is never changed, and nobody gets back more than a parcel cost", async () => {
  await expect(shop.db("parcel_refund").update({ amount: 1 })).rejects.toThrow(/never changes/)
  await expect(shop.db("parcel_refund").delete()).rejects.toThrow(/never changes/)
  const row = await shop.db("parcel_refund").first()
  const more = {
    id: "prefund_x",
    cause: "x",
    goods: 1e12,
    shipping: 0,
    discount: 0,
    shipping_discount: 0,
    amount: 1e12,
  }
  await expect(shop.db("parcel_refund").insert({ ...row, ...more, settled_at: null, way: null })).rejects.toThrow(
    /More would go back/,
  )
})

/** What a killed process leaves of a decline, laid down by hand. */
test.each([0, 1, 2, 3])("a decline that was cut short after step %i is finished", async (steps) => {
  const of = pack(0)
  const { token } = await placed(shop.api, [of], 3)
  const { id } = await parcelOf(token, of)
  const orderId = await orderOf(id)
  const { body } = await (await managerOf(of)).get<ShopParcel>(at(of, id))
  const part = {
    ...{ lines: [{ lineId: body.lines[0]?.id ?? "", quantity: 1 }], shipping: 0, cause: `declined:${id}:cut-short` },
    ...{ kind: "declined" as const, actor: "member:x", reason: "Hết" },
  }
  const marketplace = shop.container.resolve<MarketplaceService>(MARKETPLACE)
  const refund = await marketplace.claimRefund(id, part, new Date())
  await shop
    .db("producer_order")
    .where({ id })
    .update({ act_started_at: shop.db.raw("now() - interval '41 seconds'") })
  if (steps === 1)
    await shop.container.resolve(Modules.ORDER).createOrderChange({ order_id: orderId, change_type: "credit_line" })
  if (steps >= 2) await credit(orderId, refund.id, refund.amount)
  if (steps >= 3) {
    const [reservation] = await shop.container
      .resolve(Modules.INVENTORY)
      .listReservationItems({ line_item_id: await lineItemOf(id) })
    await shop.container.resolve(Modules.INVENTORY).updateReservationItems([{ id: reservation?.id ?? "", quantity: 2 }])
  }
  expect(await reconcile(shop.container, "lately")).toEqual([`finished refund of parcel ${id}`])
  expect(await parcelOf(token, of)).toMatchObject({ parts: [{ way: "less_cash" }], state: "placed" })
})

const lineItemOf = async (parcelId: string): Promise<string> =>
  (await shop.db("producer_order_line").where({ producer_order_id: parcelId }).first("line_item_id")).line_item_id

async function credit(orderId: string, refundId: string, amount: number) {
  await createOrderCreditLinesWorkflow(shop.container).run({
    input: { id: orderId, credit_lines: [{ amount, reference: "parcel_refund", reference_id: refundId }] },
  })
}

test("a refund that Stripe refuses is undone: nothing is declined, nothing is credited", async () => {
  const of = pack(2)
  const card = await byCard(of, 2)
  const { id, total } = await parcelOf(card.token, of)
  const gone = stripe.memory.refund(card.intent.id, total)
  const { status } = await decline(of, id, 1)
  const { parts, due } = await parcelOf(card.token, of)
  expect([status >= 400, parts, due]).toEqual([true, [], total])
  stripe.memory.refunds.splice(stripe.memory.refunds.indexOf(gone), 1)
  expect((await decline(of, id, 1)).status).toBe(200)
})
