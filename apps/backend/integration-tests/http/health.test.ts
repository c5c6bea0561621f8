import { type Shop, startShop } from "../support/shop"

let shop: Shop
beforeAll(async () => {
  shop = await startShop()
})
afterAll(() => shop?.stop())

test("the shop is open and knows its day", async () => {
  const { status, body } = await shop.api.get("/store/settings")
  expect(status).toBe(200)
  expect(body).toMatchObject({ name: "Chợ Xã", demo: true, today: await shop.container.resolve("clock").today() })
})

test("the health check reaches the database", async () => {
  expect(await shop.api.get("/health")).toMatchObject({ status: 200, body: { database: "there" } })
})
