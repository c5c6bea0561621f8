import { Modules } from "@medusajs/framework/utils"
import { routes, type SearchResult, SearchResultSchema } from "@ocop/contract"
import { foldVietnamese } from "@ocop/domain"
import { reindexProducts } from "../../src/search/reindex-products"
import { searchProducts } from "../../src/search/search-products"
import { eventually } from "../support/eventually"
import { type Shop, startShop } from "../support/shop"
import { statementsOf } from "../support/statements"

let shop: Shop
let size: number
beforeAll(async () => {
  shop = await startShop()
  size = Number((await shop.db("listing").count({ count: "*" }).first())?.count)
  await shop.container.resolve(Modules.SEARCH).reindex({ index: "product" })
})
afterAll(() => shop?.stop())

const search = async (query: Record<string, string | number>): Promise<SearchResult> => {
  const path = `${routes.search}?${new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))}`
  const { status, body } = await shop.api.get(path)
  expect({ path, status, body }).toMatchObject({ status: 200 })
  return SearchResultSchema.parse(body)
}
const titles = async (q: string) => (await search({ q })).products.map(({ title }) => title)

describe("words", () => {
  test.each([
    "gao ngoc do",
    "Gạo Ngọc Đỏ",
    "GẠO NGỌC ĐỎ",
    "gạo ngọc đỏ".normalize("NFD"),
    "  gao   ngoc, do! ",
    "ngoc do gao",
  ])("%s finds the rice first", async (q) => expect((await titles(q))[0]).toBe("Gạo Ngọc đỏ hương dứa"))

  test("the beginning of the last word is enough", async () => {
    expect((await titles("gao ngoc d"))[0]).toBe("Gạo Ngọc đỏ hương dứa")
  })

  test("former names of places find what is made there", async () => {
    const { products } = await search({ q: "tra vinh" })
    expect(products.length).toBeGreaterThan(0)
    const [former] = products.filter(({ place }) => place.formerProvince === "Trà Vinh")
    expect(former?.place.provinceName).toBe("Vĩnh Long")
    expect((await search({ q: "nghi xuan" })).products.some(({ place }) => place.provinceName === "Hà Tĩnh")).toBe(true)
  })

  test("makers and groups are found by name", async () => {
    const maker = await shop
      .db("producer")
      .join("listing", "listing.producer_id", "producer.id")
      .first("producer.name", "producer.id")
    const { products } = await search({ q: maker.name })
    expect(products.some(({ producer }) => producer?.id === maker.id)).toBe(true)
    expect((await search({ q: "do uong" })).products.map(({ group }) => group)).toContain("beverage")
  })

  test("no word is eaten: every title finds its product, with and without marks", async () => {
    const rows: { title: string; handle: string }[] = await shop.db("product").select("title", "handle")
    for (const { title, handle } of rows.filter((_, index) => index % 6 === 0))
      for (const q of [title, foldVietnamese(title)])
        expect({ q, found: (await search({ q })).products.map((card) => card.handle) }).toMatchObject({
          found: expect.arrayContaining([handle]),
        })
  })

  test("a slip matches nothing and shows what comes close", async () => {
    const { products, count, close } = await search({ q: "gao ngok do huogn dua" })
    expect({ products, count }).toEqual({ products: [], count: 0 })
    expect(close[0]?.title).toBe("Gạo Ngọc đỏ hương dứa")
  })

  test("words that match only outside the filters come close", async () => {
    const { count, close } = await search({ q: "gao ngoc do", group: "handicraft" })
    expect(count).toBe(0)
    expect(close[0]?.title).toBe("Gạo Ngọc đỏ hương dứa")
  })

  test("the beginning of a word never stands in for a word that filters have ruled out", async () => {
    const { count, close } = await search({ q: "cà phê", group: "handicraft" })
    expect(count).toBe(0)
    expect(close.every(({ title }) => /cà phê|coffee/iu.test(title))).toBe(true)
  })

  test.each([
    "'; drop table product; --",
    "a & b | !c",
    "x:*",
    "%",
    "\\",
    "\u0000",
    "🍚",
    "ộ".repeat(120),
    "<->",
    "()",
  ])("%j breaks nothing", async (q) => expect((await search({ q })).page).toBe(1))

  test.each([
    `q=${"a".repeat(121)}`,
    "stars=7",
    "group=x",
    "page=0",
    "page=101",
    "priceMin=-1",
    "sort=stars",
    "producerType=x",
  ])("%s is refused and named", async (query) => {
    const { status, body } = await shop.api.get<{ message: string }>(`${routes.search}?${query}`)
    expect(status).toBe(400)
    expect(body.message).toContain(query.split("=")[0])
  })
})

describe("facets", () => {
  test("without words everything is there, and facets count it", async () => {
    const { count, facets, priceRange, products } = await search({})
    expect(count).toBe(size)
    const groups: string[] = await shop.db("listing").pluck("product_group")
    for (const { value, count } of facets.group) expect(count).toBe(groups.filter((group) => group === value).length)
    expect(facets.province.reduce((sum, { count }) => sum + count, 0)).toBe(size)
    expect(priceRange?.min).toBeGreaterThan(0)
    expect(products[0]?.offer).not.toBeNull()
  })

  test("a facet's count is what choosing it gives; its own values stay choosable", async () => {
    const { facets } = await search({ q: "gao" })
    for (const [name, facet] of Object.entries(facets)) {
      for (const { value, count } of facet) {
        const chosen = await search({ q: "gao", [name]: value })
        expect({ name, value, count: chosen.count }).toEqual({ name, value, count })
        expect(chosen.facets[name as keyof typeof facets]).toEqual(facet)
      }
    }
  })

  test("several values of one facet add up, and facets narrow each other", async () => {
    const both = await search({ stars: "3,4" })
    expect(both.count).toBe((await search({ stars: 3 })).count + (await search({ stars: 4 })).count)
    expect(both.products.every(({ stars }) => stars && stars.stars < 5)).toBe(true)
    const repeated = await shop.api.get<SearchResult>(`${routes.search}?stars=3&stars=4&group=food`)
    expect(repeated.body.count).toBeLessThan(both.count)
    expect(repeated.body.products.every(({ group }) => group === "food")).toBe(true)
  })

  test("price bounds and order hold; the range ignores its own bounds", async () => {
    const all = await search({ sort: "price_asc" })
    const prices = all.products.map(({ offer }) => offer?.price ?? Number.POSITIVE_INFINITY)
    expect(prices).toEqual(prices.toSorted((a, b) => a - b))
    const within = await search({ priceMin: 50_000, priceMax: 100_000, sort: "price_desc" })
    expect(within.count).toBeGreaterThan(0)
    for (const { offer } of within.products)
      expect(offer?.price).toSatisfy((price: number) => price >= 50_000 && price <= 100_000)
    expect(within.priceRange).toEqual(all.priceRange)
    expect((await search({ inStock: "true" })).products.every(({ offer }) => offer?.inStock)).toBe(true)
  })

  test("pages follow each other without repeating, and the last answers for those after it", async () => {
    const seen = new Set<string>()
    const { pages } = await search({})
    for (let page = 1; page <= pages; page++) for (const { id } of (await search({ page })).products) seen.add(id)
    expect(seen.size).toBe(size)
    expect(await search({ page: 100 })).toMatchObject({ page: pages, pages })
  })
})

describe("what changes", () => {
  const sold = async () => (await search({ inStock: "true", sort: "price_asc" })).products
  const first = <Thing>(things: Thing[]): Thing => {
    const [thing] = things
    if (thing === undefined) throw new Error("Nothing is sold")
    return thing
  }

  test("a new price reaches search within seconds", async () => {
    const card = first((await sold()).slice(-1))
    const priceSet = await shop.db("product_variant_price_set").where({ variant_id: card.offer?.variantId }).first()
    await shop
      .db("price")
      .where({ price_set_id: priceSet.price_set_id })
      .update({ amount: 501, raw_amount: { value: "501", precision: 20 } })
    const found = await eventually(
      () => search({ priceMin: 501, priceMax: 501 }),
      ({ count }) => count === 1,
    )
    expect(found.products[0]).toMatchObject({ id: card.id, offer: { price: 501 } })
  })

  test("a suspended producer's goods leave the shelf within seconds, and come back", async () => {
    const card = first(await sold())
    const producer = shop.db("producer").where({ id: card.producer?.id })
    await producer.clone().update({ status: "suspended", suspended_reason: "thử" })
    await eventually(sold, (cards) => cards.every(({ id }) => id !== card.id))
    await producer.clone().update({ status: "approved", suspended_reason: null })
    await eventually(sold, (cards) => cards.some(({ id }) => id === card.id))
  })

  test("what is no longer published is no longer found", async () => {
    const card = first(await sold())
    const product = shop.db("product").where({ id: card.id })
    await product.clone().update({ status: "draft" })
    await eventually(
      () => search({ q: card.title }),
      ({ products }) => products.every(({ id }) => id !== card.id),
    )
    await product.clone().update({ status: "published" })
    await eventually(
      () => search({ q: card.title }),
      ({ products }) => products.some(({ id }) => id === card.id),
    )
  })

  test("a revoked certificate takes its product out of its stars", async () => {
    const card = first((await search({ stars: 4 })).products)
    await shop
      .db("certificate")
      .where({ product_id: card.id })
      .update({ revoked_on: "2026-01-01", revoked_reason: "thử" })
    await eventually(
      () => search({ stars: 4, q: card.title }),
      ({ products }) => products.every(({ id }) => id !== card.id),
    )
  })

  test("writing the same product again changes nothing", async () => {
    const before = await search({ q: "gao" })
    const ids: string[] = await shop.db("listing").pluck("product_id")
    await reindexProducts(shop.container, [...ids, ...ids, "prod_nowhere"])
    expect(await search({ q: "gao" })).toEqual(before)
    expect((await search({})).count).toBe(size)
  })

  test("a rebuilt index answers the same", async () => {
    const before = await search({ q: "gao" })
    await shop.container.resolve(Modules.SEARCH).reindex({ index: "product" })
    expect(await search({ q: "gao" })).toEqual(before)
  })
})

test("a full page costs as many statements as an empty one of the same question", async () => {
  const query = { q: "", stars: [], province: [], group: [], producerType: [], sort: "relevance", page: 1 } as const
  const read = async (narrowed: object) => {
    const statements = await statementsOf(shop, () =>
      searchProducts(shop.container, { ...query, stars: [], province: [], group: [], producerType: [], ...narrowed }),
    )
    return statements.filter((statement) => !statement.includes('from "clock"')).length
  }
  const [few, many] = [await read({ q: "gao ngoc do" }), await read({ q: "gao" })]
  expect(many).toBe(few)
  expect(await read({})).toBe(few)
})

test("a lapsed star is never found, not even before the index has heard of the new day", async () => {
  expect((await search({ stars: "3,4,5" })).count).toBeGreaterThan(0)
  await shop.container.resolve("clock").set(new Date("2035-01-01T00:00:01+07:00"))
  const { count, facets } = await search({ stars: "3,4,5" })
  expect({ count, stars: facets.stars }).toEqual({ count: 0, stars: [] })
  await shop.container.resolve("clock").reset()
  await eventually(
    () => search({ stars: "3,4,5" }),
    (found) => found.count > 0,
    40,
  )
})
