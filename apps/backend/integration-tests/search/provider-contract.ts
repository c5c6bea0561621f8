import type { SearchTypes } from "@medusajs/framework/types"
import { writesContract } from "./provider-writes"
import { GOODS, shelfOf } from "./shelf"

export interface OpenProvider {
  provider: SearchTypes.ISearchProvider
  close(): Promise<void>
}

type Options = SearchTypes.SearchOptions
const BY_WORDS = { _score: "DESC", rank: "DESC", id: "ASC" } as const

/** What every engine behind the Search Module has to do alike, in the words of the module's own contract. */
export function providerContract(open: () => Promise<OpenProvider>): void {
  const shelf = shelfOf(`shelf_${process.pid}_v1`)
  let opened: OpenProvider
  let provider: SearchTypes.ISearchProvider
  const ask = (query: Partial<SearchTypes.ProviderSearchQuery>) =>
    provider.search({ index: shelf, attributes_to_retrieve: ["id"], ...query })
  const ids = async (query: Partial<SearchTypes.ProviderSearchQuery>) => (await ask(query)).hits.map(({ id }) => id)
  const found = (q: string, options: Options = {}) =>
    ids({ q, pagination: { order: BY_WORDS }, search_options: options })
  const where = async (filters: SearchTypes.SearchFilters) => (await ids({ filters })).sort()

  beforeAll(async () => {
    opened = await open()
    provider = opened.provider
    await provider.upsertIndex({ index: shelf })
    await provider.upsertDocuments({ index: shelf.physical_name, definition: shelf, documents: GOODS })
  })
  afterAll(async () => {
    for (const { name } of await provider.listIndexes())
      if (name.startsWith(`shelf_${process.pid}`)) await provider.deleteIndex({ index: name })
    await opened.close()
  })

  describe("words", () => {
    test.each(["gao ngoc do", "Gạo Ngọc Đỏ", "do ngoc gao", " gao,  ngoc! do "])("%j finds the rice alone", async (q) =>
      expect(await found(q)).toEqual(["rice"]),
    )

    test("every word has to be there, whole", async () => {
      expect(await found("gao tim")).toEqual([])
      expect(await found("gao ngo")).toEqual([])
      expect(await found("nuoc ma")).toEqual([])
    })

    test("a word in the name comes before a word in the place", async () => {
      const three = await found("gao")
      expect(three.slice(0, 2).sort()).toEqual(["brown", "rice"])
      expect(three[2]).toBe("basket")
    })

    test("the last word may be a beginning where that is asked, the others may not", async () => {
      expect(await found("gao ngo", { match_strategy: "last" })).toEqual(["rice"])
      expect(await found("ga ngoc", { match_strategy: "last" })).toEqual([])
    })

    test("a beginning is no slip", async () => expect(await found("nuoc mami", { match_strategy: "last" })).toEqual([]))

    test("any of the words is enough where that is asked", async () => {
      expect((await found("sen tim", { match_strategy: "any" })).sort()).toEqual(["tea"])
      expect((await found("sen lut tim", { match_strategy: "any", count: "none" })).sort()).toEqual(["brown", "tea"])
    })

    test("slips are forgiven only where that is asked", async () => {
      expect(await found("nuoc nam phu qouc")).toEqual([])
      expect(await found("nuoc mam phu qouc", { typo_tolerance: true })).toContain("sauce")
      expect(await found("huogn", { typo_tolerance: true })).toContain("rice")
    })

    test("fields can be named", async () => {
      expect(await found("gao", { attributes_to_search_on: ["place"] })).toEqual(["basket"])
      expect((await found("gao", { attributes_to_search_on: ["folded_title"] })).sort()).toEqual(["brown", "rice"])
    })

    test.each(['" OR id EXISTS', "-gao", '"', "%", "'; --", "🍚", "\\"])("%j is only text", async (q) =>
      expect((await found(q)).length).toBeLessThan(GOODS.length),
    )
  })

  describe("filters", () => {
    test.each<[string, SearchTypes.SearchFilters, string[]]>([
      ["a value", { group: "beverage" }, ["coffee", "tea"]],
      ["several values", { group: ["beverage", "handicraft"] }, ["basket", "coffee", "tea"]],
      ["numbers", { stars: [3, 5] }, ["brown", "coffee", "sauce"]],
      ["bounds", { price: { $gte: 45_000, $lt: 120_000 } }, ["coffee", "rice"]],
      ["truth", { in_stock: false }, ["coffee"]],
      ["not this, which the absent is not either", { stars: { $ne: 3 } }, ["basket", "rice", "sauce", "tea"]],
      ["none of these", { group: { $nin: ["food", "beverage"] } }, ["basket"]],
      ["absence", { stars: { $exists: false } }, ["basket", "tea"]],
      ["all of a list", { marks: { $contains: ["gạo", "đỏ"] } }, ["rice"]],
      ["some of a list", { marks: { $overlaps: ["đỏ", "tím"] } }, ["rice"]],
      ["no values", { group: [] }, []],
      ["either", { $or: [{ stars: 5 }, { group: "handicraft" }] }, ["basket", "sauce"]],
      ["both", { $and: [{ group: "food" }, { stars: { $gt: 3 } }] }, ["rice", "sauce"]],
      ["not", { group: "food", $not: { stars: 4 } }, ["brown", "sauce"]],
      ["quotes in a value", { group: 'food" OR group = "beverage' }, []],
    ])("%s", async (_, filters, expected) => expect(await where(filters)).toEqual(expected))

    test("words and filters narrow each other", async () =>
      expect(await ids({ q: "gao", filters: { group: "food", stars: 3 } })).toEqual(["brown"]))
  })

  describe("facets, order and pages", () => {
    const facetsOf = async (facets: Options["facets"], query: Partial<SearchTypes.ProviderSearchQuery> = {}) =>
      (await ask({ ...query, search_options: { facets } })).facets

    test("values are counted, most first, as many as asked for", async () => {
      expect(await facetsOf([{ field: "group" }, { field: "stars" }])).toEqual({
        group: {
          type: "value",
          values: [
            { value: "food", count: 3 },
            { value: "beverage", count: 2 },
            { value: "handicraft", count: 1 },
          ],
        },
        stars: {
          type: "value",
          values: [
            { value: "3", count: 2 },
            { value: "4", count: 1 },
            { value: "5", count: 1 },
          ],
        },
      })
      expect(await facetsOf([{ field: "province", limit: 1 }])).toMatchObject({
        province: { values: [{ value: "dong-thap", count: 2 }] },
      })
    })

    test("numbers have a smallest and a largest, of the documents that match", async () => {
      const price = [{ field: "price", type: "stats" as const }]
      expect(await facetsOf(price)).toMatchObject({ price: { type: "stats", min: 38_000, max: 150_000, count: 6 } })
      expect(await facetsOf(price, { q: "gao" })).toMatchObject({ price: { min: 38_000, max: 45_000, count: 3 } })
      expect(await facetsOf(price, { q: "tim" })).toMatchObject({ price: { min: 0, max: 0, count: 0 } })
    })

    test("an order goes before the words, and what has no value stands last", async () => {
      expect(await ids({ q: "gao", pagination: { order: { price: "DESC", id: "ASC" } } })).toEqual([
        "rice",
        "brown",
        "basket",
      ])
      expect(await ids({ pagination: { order: { price: "ASC", id: "ASC" } } })).toEqual([
        "brown",
        "rice",
        "coffee",
        "sauce",
        "tea",
        "basket",
      ])
      expect((await ids({ pagination: { order: { rank: "DESC", id: "ASC" } } }))[0]).toBe("sauce")
    })

    test("pages follow each other, and the count is of all", async () => {
      const order = { price: "ASC", id: "ASC" } as const
      const page = (skip: number, take: number) =>
        ask({ pagination: { skip, take, order }, search_options: { count: "exact" } })
      const [first, second, uneven] = [await page(0, 4), await page(4, 4), await page(3, 2)]
      expect(first.hits.map(({ id }) => id)).toEqual(["brown", "rice", "coffee", "sauce"])
      expect(second.hits.map(({ id }) => id)).toEqual(["tea", "basket"])
      expect(uneven.hits.map(({ id }) => id)).toEqual(["sauce", "tea"])
      expect([first, second, uneven].map(({ metadata }) => metadata.count)).toEqual([6, 6, 6])
      const none = await ask({ pagination: { take: 0 }, search_options: { count: "none" } })
      expect([none.hits, none.metadata.count]).toEqual([[], null])
    })

    test("hits carry the fields that were asked for", async () =>
      expect((await ask({ q: "sen", attributes_to_retrieve: ["id", "price"] })).hits).toMatchObject([
        { id: "tea", document: { id: "tea", price: 150_000 } },
      ]))

    test("many questions are answered in their order", async () => {
      const queries = ["sen", "lut", "tim"].map((q) => ({ index: shelf, attributes_to_retrieve: ["id"], q }))
      const answers = await provider.searchMany?.(queries)
      expect(answers?.map(({ hits }) => hits.map(({ id }) => id))).toEqual([["tea"], ["brown"], []])
    })
  })

  describe("writes", () => writesContract(() => provider))
}
