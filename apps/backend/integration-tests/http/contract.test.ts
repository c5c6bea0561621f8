import type { OrderPage } from "@ocop/contract"
import { receivePaymentWorkflow } from "../../src/workflows/payment/receive-payment"
import { pageOf } from "../support/acts"
import { basketOf, formFor, order, type Pack, packs, placed } from "../support/baskets"
import { type Shop, startShop } from "../support/shop"

let shop: Shop
let goods: Pack[]
beforeAll(async () => {
  shop = await startShop()
  goods = await packs(shop)
}, 120_000)
afterAll(() => shop?.stop())

async function contract(token: string, query = "") {
  const key = (await shop.db("api_key").where({ type: "publishable" }).first("token")).token
  const response = await fetch(`${shop.url}/store/order-pages/${token}/contract${query}`, {
    headers: { "x-publishable-api-key": key },
  })
  return { response, bytes: Buffer.from(await response.arrayBuffer()) }
}

test("the buyer downloads the contract, in Vietnamese and in English", async () => {
  const { token } = await placed(shop.api, goods.slice(0, 3))
  const { number } = await pageOf(shop.api, token)
  for (const [query, lang, name] of [
    ["", "vi-VN", "hop-dong"],
    ["?locale=en", "en", "contract"],
  ]) {
    const { response, bytes } = await contract(token, query)
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/pdf"])
    expect(response.headers.get("content-disposition")).toBe(`inline; filename="${name}-${number}.pdf"`)
    expect(response.headers.get("cache-control")).toContain("no-store")
    expect(bytes.toString("latin1", 0, 5)).toBe("%PDF-")
    expect(bytes.toString("latin1")).toContain(`/Lang (${lang})`)
  }
})

test("twenty makers fit on their pages", async () => {
  const { token } = await placed(shop.api, goods.slice(0, 20))
  const { parcels } = await pageOf(shop.api, token)
  const { bytes } = await contract(token)
  expect(parcels.length).toBe(Math.min(20, goods.length))
  expect(bytes.toString("latin1").match(/\/Type \/Page\b(?!s)/g)?.length).toBeGreaterThan(3)
})

test("another token opens no contract, and another language is no language", async () => {
  expect((await contract("x".repeat(22))).response.status).toBe(404)
  const { token } = await placed(shop.api, goods.slice(0, 1))
  expect((await contract(token, "?locale=fr")).response.status).toBe(400)
})

test("what was paid for a parcel and went back stands at the parcel", async () => {
  const basketId = await basketOf(shop.api, goods.slice(0, 2))
  const form = await formFor(shop.api, basketId, { payment: "bank_transfer" })
  const { token, number } = (await order(shop.api, basketId, form)).body
  const before = await pageOf(shop.api, token)
  expect(before.paymentRequest).toMatchObject({ state: "waiting", amount: before.total })
  expect(before.parcels.map(({ state, cashDue }) => [state, cashDue])).toEqual(Array(2).fill(["awaiting_payment", 0]))

  const { order_id: orderId } = await shop.db("placed_order").where({ number }).first("order_id")
  const input = { orderId, amount: before.total, at: new Date(), cause: `test:${number}` }
  await receivePaymentWorkflow(shop.container).run({ input })
  const [first] = before.parcels
  const cancelled = await shop.api.post<OrderPage>(`/store/order-pages/${token}/parcels/${first?.id}/cancellations`)
  expect(cancelled.status).toBe(200)
  expect(cancelled.body.parcels.map(({ state, refunded }) => [state, refunded])).toEqual([
    ["cancelled", first?.total],
    ["placed", 0],
  ])
  expect((await contract(token)).response.status).toBe(200)
})
