import { addShippingMethodToCartWorkflow, addToCartWorkflow } from "@medusajs/medusa/core-flows"
import { type Basket, type Problem, type Product, routes, type ShippingQuote } from "@ocop/contract"
import { findCart } from "../../src/basket/cart"
import { readBasket } from "../../src/basket/read-basket"
import { shopContext } from "../../src/basket/shop"
import { basketOf, NGHI_XUAN, type Pack, packs, placed, stock } from "../support/baskets"
import { customer } from "../support/customers"
import { type Shop, startShop } from "../support/shop"
import { statementsOf } from "../support/statements"

let shop: Shop
let goods: Pack[]
beforeAll(async () => {
  shop = await startShop()
  goods = await packs(shop)
}, 120_000)
afterAll(() => shop?.stop())

const pack = (index: number): Pack => {
  const found = goods[index]
  if (!found) throw new Error("Not enough goods")
  return found
}
const read = async (id: string) => (await shop.api.get<Basket>(`/store/baskets/${id}?commune=${NGHI_XUAN}`)).body
const add = (id: string, body: unknown) => shop.api.post<Basket & Problem>(`/store/baskets/${id}/lines`, body)
const answerOf = async (asked: Promise<{ status: number; body: Problem }>) => {
  const { status, body } = await asked
  return [status, body.code]
}

test("goods of three makers are three parcels, each with its fee and days for the commune", async () => {
  const basket = await read(await basketOf(shop.api, goods.slice(0, 3), 2))
  expect(basket.parcels.map(({ producer }) => producer.id)).toEqual(
    goods.slice(0, 3).map(({ producerId }) => producerId),
  )
  expect(basket.quantity).toBe(6)
  expect(basket.goods).toBe(goods.slice(0, 3).reduce((sum, { price }) => sum + 2 * price, 0))
  for (const { shipping } of basket.parcels) {
    expect(shipping.map(({ kind }) => kind)).toEqual(["standard", "pickup"])
    expect(shipping[0]?.fee).toBeGreaterThanOrEqual(16_000)
    expect(shipping[0]?.arrives?.from).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(shipping[1]).toMatchObject({ fee: 0, arrives: null })
  }
  expect(basket.payments[0]).toMatchObject({ id: "cash_on_delivery", available: true, reason: null, limit: 5_000_000 })
})

test("each thing shows the stars that its own page shows, and none once they have lapsed", async () => {
  const id = await basketOf(shop.api, goods.slice(0, 10))
  const starsOf = ({ parcels }: Basket) => parcels.flatMap(({ lines }) => lines.map(({ stars }) => stars))
  const { parcels } = await read(id)
  for (const { handle, stars } of parcels.flatMap(({ lines }) => lines)) {
    const page = await shop.api.get<Product>(routes.product(handle))
    expect([handle, stars]).toEqual([handle, page.body.stars])
  }
  expect(starsOf({ parcels } as Basket).filter(Boolean).length).toBeGreaterThan(3)
  const clock = shop.container.resolve("clock")
  await clock.set(new Date("2032-06-01T03:00:00Z"))
  expect(starsOf(await read(id)).filter(Boolean)).toEqual([])
  await clock.reset()
})

test("without a commune, or with one that does not exist, fees are not known yet", async () => {
  const id = await basketOf(shop.api, goods.slice(0, 1))
  for (const query of ["", "?commune=99999"]) {
    const { status, body } = await shop.api.get<Basket>(`/store/baskets/${id}${query}`)
    expect([status, body.communeCode, body.parcels[0]?.shipping[0]?.fee]).toEqual([200, null, null])
  }
  expect(await answerOf(shop.api.get(`/store/baskets/${id}?commune=abc`))).toEqual([400, "invalid_fields"])
})

test("a basket is read in as many statements for ten makers as for one", async () => {
  const [one, ten] = [await basketOf(shop.api, goods.slice(0, 1)), await basketOf(shop.api, goods.slice(0, 10))]
  const count = async (id: string) => {
    const context = await shopContext(shop.container)
    const cart = await findCart(context, id)
    if (!cart) throw new Error(`No basket ${id}`)
    return (await statementsOf(shop, () => readBasket(context, cart, NGHI_XUAN))).length
  }
  await count(one)
  expect(await count(ten)).toBe(await count(one))
})

test.each([
  ["nothing", { quantity: 0 }, 400, "invalid_fields"],
  ["less than nothing", { quantity: -1 }, 400, "invalid_fields"],
  ["a piece", { quantity: 1.5 }, 400, "invalid_fields"],
  ["text", { quantity: "2" }, 400, "invalid_fields"],
  ["more than a line holds", { quantity: 51 }, 409, "limit_quantity"],
  ["enormous", { quantity: 1e15 }, 409, "limit_quantity"],
  ["past what a number holds", { quantity: 1e300 }, 400, "invalid_fields"],
  ["a price of its own", { quantity: 1, unit_price: 1 }, 400, "invalid_fields"],
  ["a producer of its own", { quantity: 1, producerId: "maker_x" }, 400, "invalid_fields"],
])("adding %s is refused", async (_, body, status, code) => {
  const id = await basketOf(shop.api, [])
  expect(await answerOf(add(id, { variantId: pack(0).variantId, ...body }))).toEqual([status, code])
  expect((await read(id)).quantity).toBe(0)
})

test("the lines of a pack become one, and its limit is theirs together", async () => {
  await stock(shop, pack(0), 200)
  const id = await basketOf(shop.api, [pack(0)], 30)
  expect(await answerOf(add(id, { variantId: pack(0).variantId, quantity: 21 }))).toEqual([409, "limit_quantity"])
  expect((await add(id, { variantId: pack(0).variantId, quantity: 20 })).body.parcels[0]?.lines).toHaveLength(1)
})

test("what is unknown, unpublished, of a suspended maker or sold out cannot be added", async () => {
  const id = await basketOf(shop.api, [])
  expect(await answerOf(add(id, { variantId: "variant_none", quantity: 1 }))).toEqual([409, "not_for_sale"])
  const [draft, suspended, gone] = [pack(11), pack(12), pack(13)]
  const ofVariant = shop.db("product_variant").where({ id: draft.variantId }).select("product_id")
  await shop.db("product").whereIn("id", ofVariant).update({ status: "draft" })
  await shop.db("producer").where({ id: suspended.producerId }).update({ status: "suspended", suspended_reason: "thử" })
  await stock(shop, gone, 0)
  expect(await answerOf(add(id, { variantId: draft.variantId, quantity: 1 }))).toEqual([409, "not_for_sale"])
  expect(await answerOf(add(id, { variantId: suspended.variantId, quantity: 1 }))).toEqual([409, "not_for_sale"])
  expect(await answerOf(add(id, { variantId: gone.variantId, quantity: 1 }))).toEqual([409, "out_of_stock"])
  await stock(shop, gone, 2)
  expect(await answerOf(add(id, { variantId: gone.variantId, quantity: 3 }))).toEqual([409, "out_of_stock"])
})

test("what happens to goods in a basket is said on their line", async () => {
  const [sold, few, closed] = [pack(14), pack(15), pack(16)]
  const id = await basketOf(shop.api, [sold, few, closed], 3)
  await stock(shop, sold, 0)
  await stock(shop, few, 2)
  await shop.db("producer").where({ id: closed.producerId }).update({ status: "suspended", suspended_reason: "thử" })
  const lines = (await read(id)).parcels.flatMap((parcel) => parcel.lines)
  expect(lines.map(({ problem, maxQuantity }) => [problem, maxQuantity])).toEqual([
    ["sold_out", 0],
    ["not_enough", 2],
    ["not_for_sale", 0],
  ])
  const set = (index: number, quantity: unknown) =>
    shop.api.post<Basket & Problem>(`/store/baskets/${id}/lines/${lines[index]?.id}`, { quantity })
  expect((await set(1, 2)).status).toBe(200)
  expect((await set(0, 0)).body.parcels).toHaveLength(2)
  expect(await answerOf(set(2, 1))).toEqual([409, "not_for_sale"])
  expect((await set(2, 0)).body.parcels).toHaveLength(1)
  expect(await answerOf(set(1, -2))).toEqual([400, "invalid_fields"])
  expect(await answerOf(set(1, 0.5))).toEqual([400, "invalid_fields"])
})

test("a line of another basket is not in this one", async () => {
  const [mine, theirs] = [await basketOf(shop.api, [pack(0)]), await basketOf(shop.api, [pack(1)])]
  const line = (await read(theirs)).parcels[0]?.lines[0]?.id
  expect((await shop.api.post(`/store/baskets/${mine}/lines/${line}`, { quantity: 0 })).status).toBe(409)
  expect((await read(theirs)).quantity).toBe(1)
})

test("a basket that is unknown, ordered, or a customer's own is gone for everybody else", async () => {
  expect(await answerOf(shop.api.get("/store/baskets/cart_none"))).toEqual([404, "basket_gone"])
  await placed(shop.api, [pack(2)])
  const { id: ordered } = await shop.db("cart").whereNotNull("completed_at").first<{ id: string }>("id")
  expect(await answerOf(shop.api.get(`/store/baskets/${ordered}`))).toEqual([404, "basket_gone"])
  expect(await answerOf(add(ordered, { variantId: pack(2).variantId, quantity: 1 }))).toEqual([404, "basket_gone"])
  const id = await basketOf(shop.api, [pack(2)])
  await customer(shop)
  const { id: customerId } = await shop.db("customer").where({ has_account: true }).first<{ id: string }>("id")
  await shop.db("cart").where({ id }).update({ customer_id: customerId })
  expect(await answerOf(shop.api.get(`/store/baskets/${id}`))).toEqual([404, "basket_gone"])
})

test("alcohol, and more than a courier may collect, cannot be paid at the door", async () => {
  const [wine] = await packs(shop, { alcohol: true })
  if (!wine) throw new Error("The seed has no alcohol")
  const alcohol = await read(await basketOf(shop.api, [wine]))
  expect(alcohol.payments[0]).toMatchObject({ available: false, reason: "alcohol" })
  expect(alcohol.parcels[0]?.alcohol).toBe(true)
  await shop.container.resolve("setting").choose({ limits: { cashOnDeliveryMax: 20_000 } })
  const dear = await read(await basketOf(shop.api, [pack(3)]))
  await shop.container.resolve("setting").choose({ limits: { cashOnDeliveryMax: 5_000_000 } })
  expect(dear.payments[0]).toMatchObject({ available: false, reason: "over_limit", limit: 20_000 })
})

test("what sending costs is told before anything is in a basket", async () => {
  const ask = (query: string) => shop.api.get<ShippingQuote & Problem>(`/store/shipping-quotes?${query}`)
  const { body } = await ask(`variantId=${pack(3).variantId}&commune=${NGHI_XUAN}`)
  expect(body.communeName).toMatch(/^(Xã|Phường) /)
  expect(body.choices[0]?.fee).toBeGreaterThan(0)
  expect(body.addingOneMore).toBeGreaterThanOrEqual(0)
  expect((await ask(`variantId=${pack(3).variantId}&commune=99999`)).body.fields).toEqual({ commune: "unknown" })
  expect((await ask(`variantId=variant_none&commune=${NGHI_XUAN}`)).body.code).toBe("not_for_sale")
  expect((await ask(`variantId=${pack(3).variantId}&commune=${NGHI_XUAN}&quantity=0`)).status).toBe(400)
})

test("two ways to travel for one parcel are refused in Medusa's own workflow too", async () => {
  const id = await basketOf(shop.api, [pack(4)])
  const options = (await read(id)).parcels[0]?.shipping.map(({ optionId }) => ({ id: optionId })) ?? []
  expect(options).toHaveLength(2)
  const { errors } = await addShippingMethodToCartWorkflow(shop.container).run({
    input: { cart_id: id, options },
    throwOnError: false,
  })
  expect(errors[0]?.error).toMatchObject({ code: "invalid_fields", fields: { shipping: "one_per_parcel" } })
})

test("goods are judged whichever way they come into a cart", async () => {
  const id = await basketOf(shop.api, [])
  const { errors } = await addToCartWorkflow(shop.container).run({
    input: { cart_id: id, items: [{ variant_id: pack(4).variantId, quantity: 1.5 }] },
    throwOnError: false,
  })
  expect(errors[0]?.error).toMatchObject({ code: "invalid_fields" })
  expect((await shop.api.post("/store/carts", {})).status).toBe(404)
})
