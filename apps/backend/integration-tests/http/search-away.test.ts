import { Modules } from "@medusajs/framework/utils"
import { routes, type SearchResult } from "@ocop/contract"
import { freePort } from "../support/ports"
import { type Shop, startShop } from "../support/shop"

let shop: Shop
beforeAll(async () => {
  shop = await startShop({ MEILISEARCH_URL: `http://127.0.0.1:${await freePort()}` })
})
afterAll(() => shop?.stop())

test("the shop opens while nobody is at Meilisearch's address, and what was filled before still answers", async () => {
  expect((await shop.api.get("/health/ready")).status).toBe(200)
  const { body } = await shop.api.get<SearchResult>(`${routes.search}?q=gao`)
  expect(body.count).toBeGreaterThan(0)
})

test("filling an index there says what is wrong, and leaves the one that answers", async () => {
  const reindex = () => shop.container.resolve(Modules.SEARCH).reindex({ index: "product" })
  await expect(reindex()).rejects.toThrow(/Meilisearch at http:\/\/127\.0\.0\.1:\d+ does not answer/)
  expect((await shop.api.get<SearchResult>(`${routes.search}?q=gao`)).body.count).toBeGreaterThan(0)
})
