import type { Basket, OrderPage, PlaceOrder } from "@ocop/contract"
import type { Api } from "../support/api"
import { basketOf, formFor, order, packs } from "../support/baskets"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"

let shop: Shop
let operator: Api
let basket: string
let form: PlaceOrder
beforeAll(async () => {
  shop = await startShop()
  operator = shop.api.as(await staff(shop, "operator"))
  basket = await basketOf(shop.api, (await packs(shop)).slice(0, 1))
  form = await formFor(shop.api, basket)
})
afterAll(() => shop?.stop())

const without = ({ termsVersion: _, ...rest }: PlaceOrder) => rest

test("nobody orders without agreeing to the terms in force, and the basket stays", async () => {
  for (const [sent, fault] of [
    [without(form), "required"],
    [{ ...form, termsVersion: "2025-01" }, "outdated"],
  ] as const) {
    const { status, body } = await order(shop.api, basket, sent)
    expect([status, body.code, body.fields]).toEqual([400, "terms_required", { termsVersion: fault }])
  }
  expect((await shop.api.get<Basket>(`/store/baskets/${basket}`)).body.quantity).toBe(1)
})

test("what was agreed to, and when, is kept with the order", async () => {
  const { status, body } = await order(shop.api, basket, form)
  expect(status).toBe(201)
  expect((await shop.api.get<OrderPage>(`/store/order-pages/${body.token}`)).status).toBe(200)
  const row = await shop.db("placed_order").where({ number: body.number }).first("terms_version", "terms_agreed_at")
  expect(row.terms_version).toBe(form.termsVersion)
  expect(Math.abs(Date.now() - row.terms_agreed_at.getTime())).toBeLessThan(60_000)
})

test("a new version asks anew; without a version nothing is asked", async () => {
  const again = await basketOf(shop.api, (await packs(shop)).slice(1, 2))
  await operator.post("/admin/settings", { law: { termsVersion: "2027-02" } })
  const old = { ...(await formFor(shop.api, again)), termsVersion: form.termsVersion }
  expect((await order(shop.api, again, old)).body.fields).toEqual({ termsVersion: "outdated" })
  await operator.post("/admin/settings", { law: { termsVersion: null } })
  const { status, body } = await order(shop.api, again, without(old as PlaceOrder))
  expect(status).toBe(201)
  const row = await shop.db("placed_order").where({ number: body.number }).first("terms_version")
  expect(row.terms_version).toBeNull()
})
