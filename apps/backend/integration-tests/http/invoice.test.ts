import type { OrderPage, Problem } from "@ocop/contract"
import { moveParcel, pageOf } from "../support/acts"
import type { Api } from "../support/api"
import { type Pack, packs, placed } from "../support/baskets"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"

let shop: Shop
let goods: Pack[]
let operator: Api
beforeAll(async () => {
  shop = await startShop()
  goods = await packs(shop)
  operator = shop.api.as(await staff(shop, "operator"))
}, 120_000)
afterAll(() => shop?.stop())

const INVOICE = {
  company: "Công ty TNHH Hoa Sen",
  taxCode: "0100109106",
  address: "12 Trần Phú, phường Ba Đình, Hà Nội",
  email: "ketoan@example.test",
}
const ask = (token: string, body: unknown) =>
  shop.api.post<OrderPage & Problem>(`/store/order-pages/${token}/invoice-request`, body)
const withdraw = (token: string) => shop.api.delete<OrderPage & Problem>(`/store/order-pages/${token}/invoice-request`)
const invoicesOf = async (page: OrderPage) => {
  const orderId = (await shop.db("placed_order").where({ number: page.number }).first("order_id")).order_id
  const { body } = await operator.get<{ producer_orders: { number: number; invoice: unknown }[] }>(
    `/admin/producer-orders?order_id=${orderId}`,
  )
  return body.producer_orders.map(({ number, invoice }) => [number, invoice])
}

test("an invoice is asked for once and reaches every maker's parcel", async () => {
  const { token } = await placed(shop.api, goods.slice(0, 3))
  const { status, body } = await ask(token, INVOICE)
  expect([status, body.invoice]).toEqual([200, INVOICE])
  expect(await invoicesOf(body)).toEqual([1, 2, 3].map((number) => [number, expect.objectContaining(INVOICE)]))
})

test("it can be changed and taken back until a parcel has left", async () => {
  const { token } = await placed(shop.api, goods.slice(0, 2))
  await ask(token, INVOICE)
  const changed = { ...INVOICE, taxCode: "0300588569-001" }
  expect((await ask(token, changed)).body.invoice).toEqual(changed)
  expect((await withdraw(token)).body.invoice).toBeNull()
  expect((await ask(token, INVOICE)).status).toBe(200)

  const page = await pageOf(shop.api, token)
  await moveParcel(operator, page.parcels[0]?.id ?? "", "shipments")
  for (const answer of [await ask(token, changed), await withdraw(token)])
    expect([answer.status, answer.body.code]).toEqual([409, "not_allowed_now"])
  expect((await pageOf(shop.api, token)).invoice).toEqual(INVOICE)
})

test("a cancelled parcel gets no invoice; an order without parcels asks for none", async () => {
  const { token } = await placed(shop.api, goods.slice(0, 2))
  const page = await pageOf(shop.api, token)
  const cancel = (index: number) =>
    shop.api.post(`/store/order-pages/${token}/parcels/${page.parcels[index]?.id}/cancellations`)
  await cancel(0)
  await ask(token, INVOICE)
  expect(await invoicesOf(page)).toEqual([
    [1, null],
    [2, expect.objectContaining(INVOICE)],
  ])
  await cancel(1)
  expect((await ask(token, INVOICE)).body.code).toBe("not_allowed_now")
})

test.each<[string, Record<string, unknown>, string]>([
  ["a tax code with a wrong digit", { taxCode: "0100109107" }, "taxCode"],
  ["a tax code of letters", { taxCode: "01001O9106" }, "taxCode"],
  ["no company", { company: " " }, "company"],
  ["no address", { address: "HN" }, "address"],
  ["an e-mail that is none", { email: "ketoan@" }, "email"],
  ["an amount of its own", { amount: 1 }, "amount"],
])("%s is refused at its field", async (_, change, field) => {
  const { token } = await placed(shop.api, goods.slice(0, 1))
  const { status, body } = await ask(token, { ...INVOICE, ...change })
  expect([status, body.code, Object.keys(body.fields ?? {})]).toEqual([400, "invalid_fields", [field]])
})

test("only the order's token asks for its invoice", async () => {
  expect((await ask("x".repeat(22), INVOICE)).status).toBe(404)
  expect((await withdraw("x".repeat(22))).status).toBe(404)
})

test("asked for many times at once it stays one per parcel", async () => {
  const { token } = await placed(shop.api, goods.slice(0, 2))
  await Promise.all(Array.from({ length: 8 }, (_, index) => ask(token, { ...INVOICE, company: `Công ty ${index}` })))
  const { rows } = await shop.db.raw<{ rows: { n: string }[] }>(
    "select max(n) as n from (select count(*) as n from invoice_request group by producer_order_id) as counted",
  )
  expect(Number(rows[0]?.n)).toBe(1)
})
