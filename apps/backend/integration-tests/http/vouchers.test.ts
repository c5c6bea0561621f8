import type { Basket, OrderPage } from "@ocop/contract"
import { lapsePaymentWorkflow } from "../../src/workflows/payment/lapse-payment"
import { basketOf, formFor, order, type Pack, packs, stock } from "../support/baskets"
import { contradictions } from "../support/books"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"
import { enter, makeVoucher, promotionOf, usesOf } from "../support/vouchers"

let shop: Shop
let goods: [Pack, Pack, Pack]
beforeAll(async () => {
  shop = await startShop()
  const [a, b, c] = await packs(shop)
  if (!a || !b || !c) throw new Error("Not enough goods")
  goods = [a, b, c]
  for (const pack of goods) await stock(shop, pack, 500)
}, 120_000)
afterAll(() => shop?.stop())
afterEach(async () => expect(await contradictions(shop)).toEqual([]))

const discountsOf = (token: string) =>
  shop
    .db("producer_order_discount as d")
    .join("producer_order as p", "p.id", "d.producer_order_id")
    .join("placed_order as o", "o.order_id", "p.order_id")
    .where("o.number", token)
    .orderBy("p.number")
    .select("p.number", "p.discount", "d.kind", "d.code", "d.granted_by", "d.amount")
const basketNow = async (id: string) => (await shop.api.get<Basket>(`/store/baskets/${id}?commune=18364`)).body
const place = async (basketId: string) => {
  const answer = await order(shop.api, basketId, await formFor(shop.api, basketId))
  expect(answer).toMatchObject({ status: 201 })
  return answer.body
}
const pageOf = async (token: string) => (await shop.api.get<OrderPage>(`/store/order-pages/${token}`)).body
const cancel = async (token: string) => {
  for (const { id } of (await pageOf(token)).parcels)
    expect((await shop.api.post(`/store/order-pages/${token}/parcels/${id}/cancellations`)).status).toBe(200)
}

describe("a percentage of odd prices", () => {
  test("is whole in the basket, on the order and in every parcel, and the operator bears it", async () => {
    const promotionId = await makeVoucher(shop, { code: "TET7", value: 7, limit: 10 })
    await shop
      .db("price")
      .whereNull("price_list_id")
      .update({ amount: shop.db.raw("amount") })
    const basketId = await basketOf(shop.api, goods, 1)
    const entered = await enter(shop.api, basketId, " tet7 ")
    expect(entered.status).toBe(200)
    const { vouchers, discount, parcels, goods: sum } = entered.body
    expect(vouchers).toEqual([{ code: "TET7", name: { vi: "Giảm 7%", en: "7% off" }, discount, problem: null }])
    expect(discount).toBe(Math.round(sum * 0.07))
    expect(parcels.reduce((all, parcel) => all + parcel.discount, 0)).toBe(discount)
    const { token, number } = await place(basketId)
    const page = await pageOf(token)
    expect(page).toMatchObject({ discount, total: sum - discount + page.shipping })
    expect(page.parcels.map((parcel) => parcel.discount)).toEqual(parcels.map((parcel) => parcel.discount))
    const rows = await discountsOf(number)
    expect(rows.map(({ kind, code, granted_by }) => [kind, code, granted_by])).toEqual(
      parcels.map(() => ["voucher", "TET7", "operator"]),
    )
    expect(await usesOf(shop, promotionId)).toBe(1)
    await cancel(token)
    expect(await usesOf(shop, promotionId)).toBe(0)
  })
})

test("50,000 ₫ over three parcels is 50,000 ₫ to the đồng", async () => {
  await makeVoucher(shop, { code: "NAMMUOI", type: "fixed", value: 50_000 })
  const basketId = await basketOf(shop.api, goods, 1)
  expect((await enter(shop.api, basketId, "NAMMUOI")).body.discount).toBe(50_000)
  const { token } = await place(basketId)
  expect((await pageOf(token)).discount).toBe(50_000)
})

test("a producer's voucher takes from its own goods alone, and it bears them", async () => {
  const [own] = goods
  await makeVoucher(shop, { code: "NHALAM", value: 10, producerId: own.producerId })
  const basketId = await basketOf(shop.api, goods, 1)
  const { parcels } = (await enter(shop.api, basketId, "NHALAM")).body
  for (const { producer, discount, goods: sum } of parcels)
    expect(discount).toBe(producer.id === own.producerId ? Math.round(sum / 10) : 0)
  const { number } = await place(basketId)
  expect(await discountsOf(number)).toMatchObject([{ kind: "voucher", granted_by: "producer" }])
})

test("two vouchers together never take more than the goods cost", async () => {
  await makeVoucher(shop, { code: "GAN90", value: 90 })
  await makeVoucher(shop, { code: "TRIEU", type: "fixed", value: 100_000_000 })
  const basketId = await basketOf(shop.api, [goods[0]])
  await enter(shop.api, basketId, "GAN90")
  const { discount, goods: sum } = (await enter(shop.api, basketId, "TRIEU")).body
  expect(discount).toBe(sum)
  expect((await pageOf((await place(basketId)).token)).total).toBeGreaterThan(0)
})

describe("why a voucher takes off nothing", () => {
  test("codes that nobody can use are refused and not kept", async () => {
    const day = 86_400_000
    await makeVoucher(shop, {
      code: "QUAHAN",
      value: 5,
      campaign: {
        name: "Đã qua",
        campaign_identifier: "qua",
        starts_at: new Date(Date.now() - 9 * day),
        ends_at: new Date(Date.now() - 2 * day),
      },
    })
    const basketId = await basketOf(shop.api, [goods[0]])
    expect(await enter(shop.api, basketId, "KHONGCO")).toMatchObject({
      status: 409,
      body: { code: "voucher_refused", fields: { code: "unknown" } },
    })
    expect(await enter(shop.api, basketId, "QUAHAN")).toMatchObject({
      status: 409,
      body: { code: "voucher_refused", fields: { code: "expired" } },
    })
    expect((await basketNow(basketId)).vouchers).toEqual([])
  })

  test("an order that is too small, and goods it is not for, are said and can be cured", async () => {
    const [a, b] = goods
    const { product_id: productId } = await shop.db("product_variant").where({ id: b.variantId }).first("product_id")
    await makeVoucher(shop, { code: "DONLON", value: 10, minimum: a.price * 2 })
    await makeVoucher(shop, { code: "MOTMON", value: 10, targets: [productId] })
    const basketId = await basketOf(shop.api, [a])
    await enter(shop.api, basketId, "DONLON")
    const { vouchers, discount } = (await enter(shop.api, basketId, "MOTMON")).body
    expect(discount).toBe(0)
    expect(vouchers.map(({ code, problem }) => [code, problem])).toEqual([
      ["DONLON", "below_minimum"],
      ["MOTMON", "other_goods"],
    ])
    await shop.api.post(`/store/baskets/${basketId}/lines`, { variantId: a.variantId, quantity: 1 })
    await shop.api.post(`/store/baskets/${basketId}/lines`, { variantId: b.variantId, quantity: 1 })
    expect((await basketNow(basketId)).vouchers.map(({ problem }) => problem)).toEqual([null, null])
    const dropped = await shop.api.delete<Basket>(`/store/baskets/${basketId}/vouchers/donlon`)
    expect(dropped.body.vouchers.map(({ code }) => code)).toEqual(["MOTMON"])
  })
})

describe("a voucher at its limit", () => {
  test("used by ten at once, one has it, and the others hear why", async () => {
    const promotionId = await makeVoucher(shop, { code: "MOTLAN", value: 20, limit: 1 })
    const runners = await Promise.all(
      Array.from({ length: 10 }, async () => {
        const basketId = await basketOf(shop.api, [goods[1]])
        await enter(shop.api, basketId, "MOTLAN")
        return { basketId, form: await formFor(shop.api, basketId) }
      }),
    )
    const answers = await Promise.all(runners.map(({ basketId, form }) => order(shop.api, basketId, form)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(9).fill(409)])
    const refused = answers.filter(({ status }) => status === 409)
    expect(new Set(refused.map(({ body }) => body.code))).toEqual(new Set(["voucher_used_up"]))
    expect(await usesOf(shop, promotionId)).toBe(1)
    const loser = runners[answers.findIndex(({ status }) => status === 409)]
    expect((await basketNow(loser?.basketId ?? "")).vouchers).toMatchObject([{ problem: "used_up", discount: 0 }])
    expect((await place(loser?.basketId ?? "")).number).toBeTruthy()
    const winner = answers.find(({ status }) => status === 201)
    await cancel(winner?.body.token ?? "")
    expect(await usesOf(shop, promotionId)).toBe(0)
    const again = await basketOf(shop.api, [goods[1]])
    expect((await enter(shop.api, again, "MOTLAN")).status).toBe(200)
    await place(again)
  }, 240_000)

  test("a campaign's budget in đồng is never passed, and comes back with a cancelled order", async () => {
    const [pack] = goods
    await makeVoucher(shop, {
      code: "QUY",
      type: "fixed",
      value: 30_000,
      campaign: {
        name: "Quỹ",
        campaign_identifier: "quy",
        budget: { type: "spend", limit: 50_000, currency_code: "vnd" },
      },
    })
    const first = await basketOf(shop.api, [pack])
    const second = await basketOf(shop.api, [pack])
    for (const id of [first, second]) expect((await enter(shop.api, id, "QUY")).body.discount).toBe(30_000)
    const forms = await Promise.all([formFor(shop.api, first), formFor(shop.api, second)])
    const { token } = (await order(shop.api, first, forms[0])).body
    expect(await order(shop.api, second, forms[1])).toMatchObject({ status: 409 })
    const spent = async () =>
      Number((await shop.db("promotion_campaign_budget").where({ type: "spend" }).first())?.used)
    expect(await spent()).toBe(30_000)
    await cancel(token)
    expect(await spent()).toBe(0)
  })
})

test("an order that nobody pays lapses, and its voucher can be used again", async () => {
  const promotionId = await makeVoucher(shop, { code: "TRATRUOC", value: 10, limit: 1 })
  const basketId = await basketOf(shop.api, [goods[2]])
  await enter(shop.api, basketId, "TRATRUOC")
  const form = await formFor(shop.api, basketId, { payment: "bank_transfer" })
  const { status, body } = await order(shop.api, basketId, form)
  expect(status).toBe(201)
  expect(await usesOf(shop, promotionId)).toBe(1)
  const { order_id: orderId } = await shop.db("placed_order").where({ number: body.number }).first("order_id")
  await shop
    .db("payment_request")
    .where({ order_id: orderId })
    .update({ due_at: new Date(0) })
  await lapsePaymentWorkflow(shop.container).run({ input: { orderId } })
  expect((await pageOf(body.token)).parcels).toMatchObject([{ state: "cancelled" }])
  expect(await usesOf(shop, promotionId)).toBe(0)
})

test("a dated reduction is struck through, paid, and borne by whoever grants it", async () => {
  const [pack] = goods
  const operator = shop.api.as(await staff(shop, "operator"))
  const made = await operator.post<{ price_list: { id: string } }>("/admin/price-lists", {
    title: "Tuần lễ",
    description: "Bảy ngày",
    type: "sale",
    status: "active",
    starts_at: new Date(Date.now() - 3_600_000),
    ends_at: new Date(Date.now() + 3_600_000),
    prices: [{ variant_id: pack.variantId, currency_code: "vnd", amount: pack.price - 1_234 }],
  })
  expect(made.status).toBe(200)
  const { id } = made.body.price_list
  await operator.post(`/admin/discount-grants/price_list/${id}`, { producerId: pack.producerId })
  const basketId = await basketOf(shop.api, [pack], 2)
  const [line] = (await basketNow(basketId)).parcels[0]?.lines ?? []
  expect(line).toMatchObject({ unitPrice: pack.price - 1_234, unitPriceBefore: pack.price })
  const { number } = await place(basketId)
  expect(await discountsOf(number)).toMatchObject([
    { kind: "price_reduction", granted_by: "producer", amount: "2468", discount: "0" },
  ])
  await operator.delete(`/admin/price-lists/${id}`)
})

test("promotions that would change a total nobody was shown are refused, with what to do instead", async () => {
  const operator = shop.api.as(await staff(shop, "operator"))
  const automatic = { ...promotionOf({ code: "TUDONG", value: 5 }), is_automatic: true }
  expect((await operator.post("/admin/promotions", automatic)).status).toBe(400)
  const shipping = promotionOf({ code: "PHIGUI", value: 100 })
  shipping.application_method.target_type = "shipping_methods"
  expect((await operator.post("/admin/promotions", shipping)).status).toBe(400)
  expect(await shop.db("promotion").whereIn("code", ["TUDONG", "PHIGUI"]).whereNull("deleted_at")).toEqual([])
})
