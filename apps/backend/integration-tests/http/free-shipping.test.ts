import type { Basket, OrderPage, ShippingQuote } from "@ocop/contract"
import { basketOf, formFor, NGHI_XUAN, order, type Pack, packs, stock } from "../support/baskets"
import { contradictions } from "../support/books"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"

let shop: Shop
let own: Pack
let other: Pack
let today: string
beforeAll(async () => {
  shop = await startShop()
  const [a, b] = await packs(shop)
  if (!a || !b) throw new Error("Not enough goods")
  ;[own, other] = [a, b]
  for (const pack of [own, other]) await stock(shop, pack, 100)
  today = await shop.container.resolve("clock").today()
}, 120_000)
afterAll(() => shop?.stop())
afterEach(async () => expect(await contradictions(shop)).toEqual([]))

const offer = async (body: Record<string, unknown>) => {
  const operator = shop.api.as(await staff(shop, "operator"))
  const answer = await operator.post<{ id: string }>("/admin/delivery-offers", {
    producerId: null,
    grantedBy: "operator",
    validFrom: today,
    validUntil: null,
    ...body,
  })
  return { ...answer, end: () => operator.delete(`/admin/delivery-offers/${answer.body.id}`) }
}
const parcelsOf = async (id: string) =>
  (await shop.api.get<Basket>(`/store/baskets/${id}?commune=${NGHI_XUAN}`)).body.parcels
const feeOf = (parcel: Basket["parcels"][number] | undefined) =>
  parcel?.shipping.find(({ kind }) => kind === "standard")?.fee

test("a producer's free delivery says what is missing, then costs nothing, and the producer bears the fee", async () => {
  const { end } = await offer({ producerId: own.producerId, grantedBy: "producer", threshold: own.price * 2 })
  const basketId = await basketOf(shop.api, [own, other])
  const [first, second] = await parcelsOf(basketId)
  const full = feeOf(first) ?? 0
  expect(full).toBeGreaterThan(0)
  expect(first?.freeShipping).toEqual({ threshold: own.price * 2, missing: own.price, grantedBy: "producer" })
  expect(second?.freeShipping).toBeNull()
  await shop.api.post(`/store/baskets/${basketId}/lines`, { variantId: own.variantId, quantity: 1 })
  const [reached] = await parcelsOf(basketId)
  expect(feeOf(reached)).toBe(0)
  expect(reached?.freeShipping?.missing).toBe(0)
  const placed = await order(shop.api, basketId, await formFor(shop.api, basketId))
  expect(placed.status).toBe(201)
  const page = (await shop.api.get<OrderPage>(`/store/order-pages/${placed.body.token}`)).body
  expect(page.parcels[0]).toMatchObject({ shipping: 0, discount: 0 })
  const rows = await shop.db("producer_order_discount").where({ kind: "free_delivery" })
  expect(rows).toMatchObject([{ granted_by: "producer", code: null }])
  expect(Number(rows[0]?.amount)).toBeGreaterThan(0)
  await end()
  expect((await parcelsOf(await basketOf(shop.api, [own])))[0]?.freeShipping).toBeNull()
})

test("everybody's offer counts for every parcel by itself, on its days alone", async () => {
  const tomorrow = await offer({ threshold: 1_000, validFrom: "2099-01-01" })
  const { end } = await offer({ threshold: own.price })
  const basketId = await basketOf(shop.api, [own, other])
  for (const parcel of await parcelsOf(basketId))
    expect(parcel.freeShipping).toEqual({
      threshold: own.price,
      missing: Math.max(0, own.price - parcel.goods),
      grantedBy: "operator",
    })
  const quote = await shop.api.get<ShippingQuote>(
    `/store/shipping-quotes?variantId=${own.variantId}&commune=${NGHI_XUAN}`,
  )
  expect(quote.body).toMatchObject({ freeShipping: { missing: 0 }, choices: [{ fee: 0 }, { kind: "pickup" }] })
  await Promise.all([end(), tomorrow.end()])
})

test("an offer that ends between looking and ordering changes the total, and is said so", async () => {
  const { end } = await offer({ threshold: 1_000 })
  const basketId = await basketOf(shop.api, [own])
  const form = await formFor(shop.api, basketId)
  await end()
  expect(await order(shop.api, basketId, form)).toMatchObject({ status: 409, body: { code: "total_changed" } })
})

test("what makes no sense is refused field by field, and only the operator may offer", async () => {
  expect(await offer({ threshold: 0 })).toMatchObject({ status: 400 })
  expect(await offer({ threshold: 1, grantedBy: "producer" })).toMatchObject({ status: 400 })
  expect(await offer({ threshold: 1, producerId: "nobody" })).toMatchObject({ status: 404 })
  const viewer = shop.api.as(await staff(shop, "viewer"))
  expect((await viewer.get("/admin/delivery-offers")).status).toBe(200)
  expect((await viewer.post("/admin/delivery-offers", {})).status).toBe(403)
})
