import type { SearchTypes } from "@medusajs/framework/types"
import { type FakeMeilisearch, startFakeMeilisearch } from "@ocop/meilisearch-stub"
import { MeilisearchProvider } from "@ocop/search-meilisearch"
import { shelfOf } from "../search/shelf"

/** What the provider promises about Meilisearch itself; what every engine promises is in ../search/provider-contract. */

const shelf = shelfOf("shelf")
let engine: FakeMeilisearch
let provider: MeilisearchProvider
beforeAll(async () => {
  engine = await startFakeMeilisearch({ applyAfterMs: 20 })
  provider = new MeilisearchProvider({}, { host: engine.url, apiKey: engine.key })
  await provider.upsertIndex({ index: shelf })
})
afterAll(() => engine?.close())

const write = (documents: SearchTypes.SearchDocument[]) =>
  provider.upsertDocuments({ index: "shelf", definition: shelf, documents })
const ask = (query: Partial<SearchTypes.ProviderSearchQuery>) =>
  provider.search({ index: shelf, attributes_to_retrieve: ["id"], ...query })

describe("settings", () => {
  const settingsOf = (name: string) => engine.memory.find(name).settings

  test("short words are forgiven a slip, in the twin index alone", () => {
    expect(settingsOf("shelf").typoTolerance.enabled).toBe(false)
    expect(settingsOf("shelf__slips").typoTolerance).toEqual({
      enabled: true,
      minWordSizeForTypos: { oneTypo: 3, twoTypos: 7 },
    })
  })

  test("names rank before places, sorting before words, and the definition's own rules last", () => {
    expect(settingsOf("shelf").searchableAttributes).toEqual(["title", "folded_title", "place"])
    const rules = settingsOf("shelf").rankingRules
    expect([rules[0], ...rules.slice(-2)]).toEqual(["sort", "rank:desc", "id:asc"])
  })

  test("counts and facets go beyond Meilisearch's usual thousand and hundred", async () => {
    const many = Array.from({ length: 1_200 }, (_, at) => ({ id: `many-${at}`, group: `g${at % 150}`, rank: 0 }))
    await write(many)
    const { metadata, facets } = await ask({
      pagination: { skip: 1_190, take: 20, order: { id: "ASC" } },
      search_options: { count: "exact", facets: [{ field: "group", limit: 200 }] },
    })
    expect(metadata.count).toBe(1_200)
    expect(facets?.group).toMatchObject({ values: expect.objectContaining({ length: 150 }) })
    await provider.clearIndex({ index: "shelf" })
  })
})

describe("writes", () => {
  test("one that the server refuses later is told, and not taken for done", async () => {
    const task = await write([{ id: "with a blank", title: "?" }])
    expect(task).toMatchObject({ status: "failed", error: { code: "invalid_document_id" } })
  })

  test("one that is not applied in time is told", async () => {
    const hasty = new MeilisearchProvider({}, { host: engine.url, apiKey: engine.key, writeTimeoutMs: 5 })
    await expect(
      hasty.upsertDocuments({ index: "shelf", definition: shelf, documents: [{ id: "late" }] }),
    ).rejects.toThrow(/has not applied a write within 5 ms/)
  })

  test("a task can be waited for by its number", async () => {
    const { taskUid } = await fetch(`${engine.url}/indexes/shelf/documents`, {
      method: "DELETE",
      headers: { authorization: `Bearer ${engine.key}` },
    }).then((answer) => answer.json())
    const task = await provider.waitForTask({ id: String(taskUid), index: "shelf", status: "enqueued" })
    expect(task).toMatchObject({ id: String(taskUid), status: "succeeded" })
  })
})

describe("faults", () => {
  afterEach(() => {
    engine.broken = undefined
  })

  test("a server that is away, one that is broken and one that refuses the key are told apart, without the key", async () => {
    const [away, stranger] = [
      new MeilisearchProvider({}, { host: "http://127.0.0.1:9", apiKey: engine.key }),
      new MeilisearchProvider({}, { host: engine.url, apiKey: "somebody-elses-key" }),
    ]
    const query = { index: shelf, attributes_to_retrieve: ["id"], q: "gao" }
    const code = "search_unavailable"
    await expect(away.search(query)).rejects.toMatchObject({ code, message: expect.stringMatching(/does not answer/) })
    const refused = await stranger.search(query).catch((error) => error)
    expect(refused).toMatchObject({ code, message: expect.stringMatching(/refuses the key \(invalid_api_key\)/) })
    expect(refused.message).not.toContain("somebody-elses-key")
    engine.broken = 503
    await expect(ask({ q: "gao" })).rejects.toMatchObject({ code, message: expect.stringMatching(/answered 503/) })
  })
})

describe("what it does not do is refused, not done otherwise", () => {
  test.each<[string, Partial<SearchTypes.ProviderSearchQuery>]>([
    [
      "an order behind the words that the index does not have",
      { q: "a", pagination: { order: { _score: "DESC", price: "ASC" } } },
    ],
    ["the worst first", { q: "a", pagination: { order: { _score: "ASC" } } }],
    ["a part of a value", { filters: { title: { $like: "a" } } }],
    ["ranges of numbers", { search_options: { facets: [{ field: "price", type: "range", ranges: [] }] } }],
    ["an exact count of any of several words", { q: "a b", search_options: { match_strategy: "any", count: "exact" } }],
    ["highlights", { q: "a", search_options: { highlight: true } }],
    ["cursors", { pagination: { cursor: "x" } }],
  ])("%s", async (_, query) => await expect(ask(query)).rejects.toMatchObject({ type: "not_allowed" }))

  test.each<[string, Partial<SearchTypes.ResolvedSearchIndexDefinition>]>([
    ["dates", { fields: { id: { type: "keyword" }, on: { type: "date" } } }],
    ["vectors", { fields: { id: { type: "keyword" }, near: { type: "vector", dimensions: 3 } } }],
    ["facets by range", { fields: { id: { type: "keyword" }, price: { type: "integer", facetable: true } } }],
    [
      "ranking by what cannot be sorted",
      { settings: { provider_options: { "search-meilisearch": { ranking: ["x:asc"] } } } },
    ],
    ["one hit a value", { settings: { distinct_attribute: "group" } }],
  ])(
    "an index of %s",
    async (_, changes) =>
      await expect(provider.upsertIndex({ index: { ...shelf, ...changes } })).rejects.toMatchObject({
        type: "not_allowed",
      }),
  )
})
