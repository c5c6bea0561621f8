import { Modules } from "@medusajs/framework/utils"
import { routes } from "@ocop/contract"
import { type FakeMeilisearch, startFakeMeilisearch } from "@ocop/meilisearch-stub"
import { reindexProducts } from "../../src/search/reindex-products"
import { asking } from "../search/asking"
import { changesContract } from "../search/changes"
import { facetsContract } from "../search/facets"
import { wordsContract } from "../search/words"
import { eventually } from "../support/eventually"
import { type Shop, startShop } from "../support/shop"

let engine: FakeMeilisearch
let shop: Shop
beforeAll(async () => {
  engine = await startFakeMeilisearch()
  shop = await startShop({ MEILISEARCH_URL: engine.url, MEILISEARCH_API_KEY: engine.key })
})
afterAll(async () => {
  await shop?.stop()
  await engine?.close()
})

const { search, titles } = asking(() => shop)
const reindex = () => shop.container.resolve(Modules.SEARCH).reindex({ index: "product" })

test("until its index there is filled, PostgreSQL answers; then Meilisearch does, and PostgreSQL's is still there", async () => {
  expect((await titles("gao ngoc do"))[0]).toBe("Gạo Ngọc đỏ hương dứa")
  expect(engine.calls.filter((call) => call.includes("search"))).toEqual([])
  await reindex()
  expect((await titles("gao ngoc do"))[0]).toBe("Gạo Ngọc đỏ hương dứa")
  expect(engine.calls).toContain("POST /multi-search")
  const [index] = await shop.container.resolve(Modules.SEARCH).listIndexes()
  expect(index).toMatchObject({ provider: "search-meilisearch", status: "ready" })
})

describe("words", () => wordsContract(() => shop))
describe("facets", () => facetsContract(() => shop))
describe("what changes", () => changesContract(() => shop))

test("a rebuilt index takes the place of the one before, of which no more than one is kept", async () => {
  await reindex()
  await reindex()
  const names = [...engine.memory.indexes.keys()].filter((name) => !name.endsWith("__slips"))
  expect(names).toHaveLength(2)
  expect(new Set([...engine.memory.indexes.keys()]).size).toBe(4)
})

describe("while Meilisearch is away", () => {
  afterEach(() => {
    engine.broken = undefined
  })

  test("search says so, the rest of the shop goes on, and readiness tells it without sending people away", async () => {
    engine.broken = 503
    expect(await shop.api.get(`${routes.search}?q=gao`)).toMatchObject({ status: 503, body: { code: "try_again" } })
    expect((await shop.api.get(routes.provinces)).status).toBe(200)
    expect(await shop.api.get("/health/ready")).toMatchObject({
      status: 200,
      body: { ready: true, failed: [], degraded: ["search"] },
    })
    engine.broken = undefined
    expect((await search({ q: "gao" })).count).toBeGreaterThan(0)
    expect(await shop.api.get("/health/ready")).toMatchObject({ body: { degraded: [] } })
  })

  test("what changes meanwhile is written when it is back", async () => {
    const [card] = (await search({ inStock: "true" })).products
    engine.broken = 500
    await expect(reindexProducts(shop.container, [card?.id ?? ""])).rejects.toThrow(/Meilisearch at .* answered 500/)
    const product = shop.db("product").where({ id: card?.id })
    await product.clone().update({ status: "draft" })
    await new Promise((resolve) => setTimeout(resolve, 1500))
    engine.broken = undefined
    const found = () => search({ q: card?.title ?? "" })
    await eventually(found, ({ products }) => products.every(({ id }) => id !== card?.id), 40)
    await product.clone().update({ status: "published" })
    await eventually(found, ({ products }) => products.some(({ id }) => id === card?.id), 40)
  })
})

test("an engine that lost everything is filled again by a rebuilt index", async () => {
  engine.memory.indexes.clear()
  expect((await shop.api.get(`${routes.search}?q=gao`)).status).toBe(503)
  await reindex()
  expect((await titles("gao ngoc do"))[0]).toBe("Gạo Ngọc đỏ hương dứa")
})
