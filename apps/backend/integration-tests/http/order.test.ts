import { completeCartWorkflow, updateCartWorkflow } from "@medusajs/medusa/core-flows"
import type { OrderPage, PlaceOrder, Problem, TrackedOrder } from "@ocop/contract"
import { basketOf, formFor, newPhone, order, type Pack, packs, placed, stock } from "../support/baskets"
import { contradictions } from "../support/books"
import { type Shop, startShop } from "../support/shop"

let shop: Shop
let goods: Pack[]
beforeAll(async () => {
  shop = await startShop()
  goods = await packs(shop)
}, 120_000)
afterAll(() => shop?.stop())
afterEach(async () => expect(await contradictions(shop)).toEqual([]))

const pack = (index: number): Pack => {
  const found = goods[index]
  if (!found) throw new Error("Not enough goods")
  return found
}
async function tried(wanted: Pack[], changes: Partial<PlaceOrder> | ((form: PlaceOrder) => unknown)) {
  const id = await basketOf(shop.api, wanted)
  const form = await formFor(shop.api, id)
  const { status, body } = await order(
    shop.api,
    id,
    typeof changes === "function" ? changes(form) : { ...form, ...changes },
  )
  return { id, form, status, code: body.code, fields: body.fields }
}

test("an order of three parcels is seen by its buyer, parcel by parcel", async () => {
  const three = goods.slice(0, 3)
  const id = await basketOf(shop.api, three)
  const form = await formFor(shop.api, id, { email: "hoa@example.test", note: "Gọi trước khi tới" })
  const { status, body } = await order(shop.api, id, form)
  expect(status).toBe(201)
  expect(body.token).toMatch(/^[A-Za-z0-9_-]{22}$/)
  const page = (await shop.api.get<OrderPage>(`/store/order-pages/${body.token}`)).body
  expect(page).toMatchObject({
    number: body.number,
    name: form.name,
    phone: form.phone,
    email: "hoa@example.test",
    note: "Gọi trước khi tới",
    payment: "cash_on_delivery",
    total: form.expectedTotal,
    discount: 0,
  })
  expect(page.address).toMatch(/thôn Tiên Thượng, Xã .+, Hà Tĩnh$/)
  expect(page.parcels.map(({ number, state, producer }) => [number, state, producer.id])).toEqual(
    three.map(({ producerId }, index) => [index + 1, "placed", producerId]),
  )
  expect(page.parcels.reduce((sum, parcel) => sum + parcel.cashDue, 0)).toBe(form.expectedTotal)
  expect(page.goods + page.shipping).toBe(page.total)
  expect(page.parcels.every(({ cancellable, arrives }) => cancellable && arrives)).toBe(true)
})

test("only the hash of a token is kept", async () => {
  const { token } = await placed(shop.api, [pack(0)])
  const { rows } = await shop.db.raw<{ rows: { n: string }[] }>(
    "select count(*) as n from order_access where token_hash = ?",
    [token],
  )
  expect(Number(rows[0]?.n)).toBe(0)
  for (const wrong of ["x", "x".repeat(22), `${token}A`, token.toLowerCase()]) {
    expect((await shop.api.get(`/store/order-pages/${wrong}`)).status).toBe(404)
  }
})

test.each<[string, Partial<PlaceOrder> & Record<string, unknown>, string]>([
  ["a phone that is none", { phone: "12345678" }, "phone"],
  ["a phone too short", { phone: "091" }, "phone"],
  ["a commune that does not exist", { communeCode: "99999" }, "communeCode"],
  ["a commune that is no code", { communeCode: "Nghi Xuân" }, "communeCode"],
  ["no name", { name: " " }, "name"],
  ["no street", { address: "" }, "address"],
  ["an e-mail that is none", { email: "hoa@" }, "email"],
  ["an unknown payment", { payment: "credit" as "cash_on_delivery" }, "payment"],
  ["a total with a fraction", { expectedTotal: 1.5 }, "expectedTotal"],
  ["a total of its own", { total: 1 }, "total"],
])("%s is refused at its field", async (_, changes, field) => {
  const { status, code, fields } = await tried([pack(1)], changes)
  expect([status, code]).toEqual([400, "invalid_fields"])
  expect(Object.keys(fields ?? {})).toEqual([field])
})

test("several wrong fields are named together", async () => {
  const { fields } = await tried([pack(1)], { phone: "0000000000", communeCode: "99998" })
  expect(fields).toEqual({ phone: "not_a_phone", communeCode: "unknown" })
})

test("another total than the one shown is refused, and the same form with the right one goes through", async () => {
  const { id, form, status, code } = await tried([pack(1)], ({ expectedTotal, ...rest }) => ({
    ...rest,
    expectedTotal: expectedTotal - 1,
  }))
  expect([status, code]).toEqual([409, "total_changed"])
  expect((await order(shop.api, id, form)).status).toBe(201)
})

test("a price that changed meanwhile is shown before it is paid", async () => {
  const id = await basketOf(shop.api, [pack(2)])
  const form = await formFor(shop.api, id)
  const priced = await shop
    .db("product_variant_price_set")
    .where({ variant_id: pack(2).variantId })
    .first<{ price_set_id: string }>("price_set_id")
  const dearer = pack(2).price + 10_000
  await shop
    .db("price")
    .where(priced)
    .update({ amount: dearer, raw_amount: JSON.stringify({ value: String(dearer), precision: 20 }) })
  const refused = await order(shop.api, id, form)
  expect([refused.status, refused.body.code]).toEqual([409, "total_changed"])
  const { expectedTotal } = await formFor(shop.api, id)
  expect(expectedTotal).toBe(form.expectedTotal + 10_000)
  expect((await order(shop.api, id, { ...form, expectedTotal })).status).toBe(201)
})

test("each parcel travels one way, of its own maker", async () => {
  const two = goods.slice(3, 5)
  const other = await formFor(shop.api, await basketOf(shop.api, [pack(6)]))
  const [a, b] = two.map(({ producerId }) => producerId)
  const missing = await tried(two, ({ shipping, ...form }) => ({ ...form, shipping: { [a ?? ""]: shipping[a ?? ""] } }))
  expect([missing.status, missing.code]).toEqual([400, "shipping_missing"])
  const swapped = await tried(two, ({ shipping, ...form }) => ({
    ...form,
    shipping: { [a ?? ""]: shipping[b ?? ""], [b ?? ""]: shipping[a ?? ""] },
  }))
  expect([swapped.status, swapped.fields]).toEqual([400, { shipping: "not_of_producer" }])
  const stranger = await tried(two, ({ shipping, ...form }) => ({
    ...form,
    shipping: { ...shipping, ...other.shipping },
  }))
  expect([stranger.status, stranger.fields]).toEqual([400, { shipping: "unknown_producer" }])
})

test("picking up costs no delivery", async () => {
  const id = await basketOf(shop.api, [pack(3)])
  const { body: basket } = await shop.api.get<{
    goods: number
    parcels: { producer: { id: string }; shipping: { optionId: string }[] }[]
  }>(`/store/baskets/${id}`)
  const [parcel] = basket.parcels
  const form = await formFor(shop.api, id, {
    shipping: { [parcel?.producer.id ?? ""]: parcel?.shipping[1]?.optionId ?? "" },
    expectedTotal: basket.goods,
  })
  const { body } = await order(shop.api, id, form)
  const page = (await shop.api.get<OrderPage>(`/store/order-pages/${body.token}`)).body
  expect(page.parcels[0]).toMatchObject({ shippingKind: "pickup", shipping: 0, arrives: null })
})

test("an empty basket, alcohol, and too dear a parcel are not ordered", async () => {
  const [wine] = await packs(shop, { alcohol: true })
  if (!wine) throw new Error("The seed has no alcohol")
  const form = await formFor(shop.api, await basketOf(shop.api, [pack(3)]))
  expect((await order(shop.api, await basketOf(shop.api, []), form)).body.code).toBe("basket_empty")
  expect(await tried([wine], {})).toMatchObject({ status: 403, code: "age_required" })
  expect(await tried([wine], { ofAge: true })).toMatchObject({ status: 409, code: "cash_not_allowed" })
  await shop.container.resolve("setting").choose({ limits: { cashOnDeliveryMax: 20_000 } })
  expect(await tried([pack(3)], {})).toMatchObject({ status: 409, code: "cash_not_allowed" })
  await shop.container.resolve("setting").choose({ limits: { cashOnDeliveryMax: 5_000_000 } })
})

test("what sold out, or whose maker was suspended, while it lay in the basket is not ordered", async () => {
  const [gone, closed] = [pack(7), pack(8)]
  const [a, b] = [await basketOf(shop.api, [gone]), await basketOf(shop.api, [closed])]
  const forms = [await formFor(shop.api, a), await formFor(shop.api, b)]
  await stock(shop, gone, 0)
  await shop.db("producer").where({ id: closed.producerId }).update({ status: "suspended", suspended_reason: "thử" })
  expect((await order(shop.api, a, forms[0])).body.code).toBe("out_of_stock")
  expect((await order(shop.api, b, forms[1])).body.code).toBe("not_for_sale")
})

test("a phone and a door have room for so many unpaid orders, and so much value", async () => {
  const setting = shop.container.resolve("setting")
  const phone = newPhone()
  await setting.choose({ limits: { openOrdersPerPhone: 1 } })
  expect(await tried([pack(9)], { phone })).toMatchObject({ status: 201 })
  expect(await tried([pack(9)], { phone: `+84 ${phone.slice(1)}` })).toMatchObject({
    status: 409,
    code: "limit_open_orders",
  })
  await setting.choose({ limits: { openOrdersPerPhone: 5, openOrdersPerAddress: 1 } })
  const address = "12 Đường Làng"
  expect(await tried([pack(9)], { address })).toMatchObject({ status: 201 })
  expect(await tried([pack(9)], { address: "12  duong lang " })).toMatchObject({
    status: 409,
    code: "limit_open_orders",
  })
  await setting.choose({ limits: { openOrdersPerAddress: 8, reservedValuePerPhone: 1000 } })
  expect(await tried([pack(9)], {})).toMatchObject({ status: 409, code: "limit_value" })
  await setting.choose({ limits: { reservedValuePerPhone: 20_000_000 } })
})

test("an order is found again by its number and phone, and whatever is wrong with them sounds the same", async () => {
  const { number, token } = await placed(shop.api, [pack(10)])
  const { body: page } = await shop.api.get<OrderPage>(`/store/order-pages/${token}`)
  const track = (asked: string, phone: string) =>
    shop.api.post<TrackedOrder & Problem>("/store/order-trackings", { number: asked, phone })
  const found = await track(` ${number.toLowerCase().replace("-", " ")}`, `+84${page.phone.slice(1)}`)
  expect(found.status).toBe(201)
  expect(found.body.token).not.toBe(token)
  expect((await shop.api.get<OrderPage>(`/store/order-pages/${found.body.token}`)).body.number).toBe(number)
  const wrong = [
    await track(number, newPhone()),
    await track("K7M2-9QXD", page.phone),
    await track("zzzz", "0912345678"),
  ]
  expect(new Set(wrong.map(({ status, body }) => `${status} ${body.message}`)).size).toBe(1)
  expect(wrong[0]?.status).toBe(404)
})

test("Medusa's own completion is judged as ours: no address, no order", async () => {
  const id = await basketOf(shop.api, [pack(10)])
  const { errors } = await completeCartWorkflow(shop.container).run({ input: { id }, throwOnError: false })
  expect(errors).toHaveLength(1)
  const refused = await tried([pack(10)], ({ expectedTotal, ...form }) => ({
    ...form,
    expectedTotal: expectedTotal + 1,
  }))
  await updateCartWorkflow(shop.container).run({ input: { id: refused.id, metadata: { of_age: true } } })
  expect(await shop.db("order_cart").where({ cart_id: refused.id }).first()).toBeUndefined()
})

test("the address decides the fee, not the client's word", async () => {
  const maker = await shop
    .db("producer")
    .where({ id: pack(10).producerId })
    .first<{ province_code: string }>("province_code")
  const communeIn = async (province_code: string) =>
    (await shop.db("commune").where({ province_code }).first<{ code: string }>("code")).code
  const id = await basketOf(shop.api, [pack(10)])
  const near = await formFor(shop.api, id, { communeCode: await communeIn(maker.province_code) })
  const far = await formFor(shop.api, id, { communeCode: await communeIn(maker.province_code === "79" ? "01" : "79") })
  expect(far.expectedTotal).toBeGreaterThan(near.expectedTotal)
  const { body } = await order(shop.api, id, { ...far, expectedTotal: near.expectedTotal })
  expect(body.code).toBe("total_changed")
  expect((await order(shop.api, id, far)).status).toBe(201)
})
