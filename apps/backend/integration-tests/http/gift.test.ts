import type { Gift, OrderPage, PlaceOrder } from "@ocop/contract"
import { basketOf, formFor, newPhone, order, type Pack, packs, stock } from "../support/baskets"
import { type Shop, startShop } from "../support/shop"

let shop: Shop
let pack: Pack
beforeAll(async () => {
  shop = await startShop()
  const [first] = await packs(shop)
  if (!first) throw new Error("Not enough goods")
  pack = first
  await stock(shop, pack, 100)
}, 120_000)
afterAll(() => shop?.stop())

const giver = (changes: Partial<Gift> = {}): Gift => ({
  buyerName: "Lê Văn Biếu",
  buyerPhone: newPhone(),
  card: "Con chúc bố mẹ năm mới an khang.",
  ...changes,
})
const give = async (gift: Gift, changes: Partial<PlaceOrder> = {}) => {
  const basketId = await basketOf(shop.api, [pack])
  const form = await formFor(shop.api, basketId, { payment: "bank_transfer", gift, ...changes })
  return { form, answer: await order(shop.api, basketId, form) }
}

test("giver and recipient are kept apart, and nothing in the parcel says what it cost", async () => {
  const gift = giver({ wantedWeek: "2026-11-30" })
  await shop.container.resolve("clock").set(new Date("2026-11-22T05:00:00Z"))
  const { form, answer } = await give(gift)
  expect(answer.body).toEqual({ token: expect.any(String), number: expect.any(String) })
  expect(answer.status).toBe(201)
  const page = (await shop.api.get<OrderPage>(`/store/order-pages/${answer.body.token}`)).body
  expect(page).toMatchObject({ name: form.name, phone: form.phone, gift })
  const [placed] = await shop.db("placed_order").where({ number: answer.body.number })
  expect(placed).toMatchObject({ phone: gift.buyerPhone, gift })
  const parcels = await shop.db("producer_order").where({ order_id: placed.order_id })
  expect(parcels.map(({ hides_prices }) => hides_prices)).toEqual([true])
})

test("the giver's phone opens the order again; the recipient's, who must not see prices, does not", async () => {
  const gift = giver()
  const { form, answer } = await give(gift)
  const track = (phone: string) => shop.api.post("/store/order-trackings", { number: answer.body.number, phone })
  expect((await track(gift.buyerPhone)).status).toBe(201)
  expect((await track(form.phone)).status).toBe(404)
})

test("nobody is asked for money when a present arrives, even when the API is asked to", async () => {
  const { answer } = await give(giver(), { payment: "cash_on_delivery" })
  expect(answer).toMatchObject({ status: 409, body: { code: "cash_not_allowed" } })
})

test("the limits count the giver, whoever receives", async () => {
  const gift = giver()
  const { openOrdersPerPhone } = (await shop.container.resolve("setting").get()).limits
  for (let count = 0; count < openOrdersPerPhone; count++) expect((await give(gift)).answer.status).toBe(201)
  expect((await give(gift)).answer).toMatchObject({ status: 409, body: { code: "limit_open_orders" } })
})

test.each([
  ["a phone that is none", { buyerPhone: "12345678" }, "gift.buyerPhone"],
  ["a week that begins on a Tuesday", { wantedWeek: "2026-12-01" }, "gift.wantedWeek"],
  ["a week that is over", { wantedWeek: "2026-11-09" }, "gift.wantedWeek"],
  ["a week in a year's time", { wantedWeek: "2027-12-06" }, "gift.wantedWeek"],
  ["a card longer than a card", { card: "a".repeat(401) }, "gift.card"],
])("refuses %s", async (_name, changes, field) => {
  const { answer } = await give(giver(changes))
  expect(answer).toMatchObject({
    status: 400,
    body: { code: "invalid_fields", fields: { [field]: expect.any(String) } },
  })
})
