import type { BoughtAgain, Problem } from "@ocop/contract"
import type { Answer } from "../support/api"
import { basketOf, type Pack, packs, placed, stock } from "../support/baskets"
import { type Shop, startShop } from "../support/shop"

let shop: Shop
let goods: Pack[]
beforeAll(async () => {
  shop = await startShop()
  goods = await packs(shop)
}, 120_000)
afterAll(() => shop?.stop())

type Bought = { id: string } & BoughtAgain & Problem
const again = (token: string, basketId?: string): Promise<Answer<Bought>> =>
  shop.api.post(`/store/order-pages/${token}/basket-lines`, {}, basketId ? { "x-basket-id": basketId } : {})
const pack = (index: number): Pack => {
  const found = goods[index]
  if (!found) throw new Error("Not enough goods")
  return found
}
/** Packs that came into a basket together stand in no order. */
const lines = ({ basket }: BoughtAgain) =>
  Object.fromEntries(
    basket.parcels.flatMap((parcel) => parcel.lines.map(({ variantId, quantity }) => [variantId, quantity])),
  )

test("without a basket a new one is made with everything that was ordered", async () => {
  const { token } = await placed(shop.api, [pack(0), pack(1)], 2)
  const { status, body } = await again(token)
  expect([status, body.added, body.left]).toEqual([200, 4, []])
  expect(body.id).toMatch(/^cart_/)
  expect(lines(body)).toEqual({ [pack(0).variantId]: 2, [pack(1).variantId]: 2 })
})

test("what lies in the basket stays, and the same packs are added up", async () => {
  const { token } = await placed(shop.api, [pack(2)], 1)
  const id = await basketOf(shop.api, [pack(2), pack(3)])
  const { body } = await again(token, id)
  expect([body.id, body.added]).toEqual([id, 1])
  expect(lines(body)).toEqual({ [pack(2).variantId]: 2, [pack(3).variantId]: 1 })
})

test("what cannot be had is said, and the rest goes in", async () => {
  const { token } = await placed(shop.api, [pack(4), pack(5), pack(6), pack(7)], 2)
  await stock(shop, pack(4), 2)
  await stock(shop, pack(5), 3)
  const { product_id } = await shop
    .db("product_variant")
    .where({ id: pack(6).variantId })
    .first("product_id")
  await shop.db("product").where({ id: product_id }).update({ status: "draft" })
  const { status, body } = await again(token)
  expect(status).toBe(200)
  expect(body.left.map(({ reason, wanted, added }) => [reason, wanted, added])).toEqual([
    ["sold_out", 2, 0],
    ["not_enough", 2, 1],
    ["not_for_sale", 2, 0],
  ])
  expect(lines(body)).toEqual({ [pack(5).variantId]: 1, [pack(7).variantId]: 2 })
  await shop.db("product").where({ id: product_id }).update({ status: "published" })
})

test("nothing to be had is an empty basket with its reasons, not a fault", async () => {
  const { token } = await placed(shop.api, [pack(8)], 1)
  await stock(shop, pack(8), 1)
  const { status, body } = await again(token)
  expect([status, body.added, body.basket.quantity, body.left[0]?.reason]).toEqual([200, 0, 0, "sold_out"])
})

test("a basket that has become an order, or never was, makes a new one", async () => {
  const { token } = await placed(shop.api, [pack(9)], 1)
  const { cart_id } = await shop.db("placed_order").orderBy("created_at", "desc").first("cart_id")
  for (const id of [cart_id, "cart_none"]) {
    const { status, body } = await again(token, id)
    expect([status, body.added]).toEqual([200, 1])
    expect(body.id).not.toBe(id)
  }
})

test("another's token buys nothing", async () => expect((await again("x".repeat(22))).status).toBe(404))
