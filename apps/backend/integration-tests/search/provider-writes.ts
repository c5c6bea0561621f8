import type { SearchTypes } from "@medusajs/framework/types"
import { GOODS, shelfOf } from "./shelf"

/** What was written, replaced, deleted or taken away is so once the call has returned. */
export function writesContract(provider: () => SearchTypes.ISearchProvider): void {
  const other = shelfOf(`shelf_${process.pid}_v2`)
  const write = (documents: SearchTypes.SearchDocument[]) =>
    provider().upsertDocuments({ index: other.physical_name, definition: other, documents })
  const ask = (query: Partial<SearchTypes.ProviderSearchQuery>) =>
    provider().search({ index: other, attributes_to_retrieve: ["id"], ...query })

  const all = async () => (await ask({})).hits.map(({ id }) => id).sort()
  beforeAll(() => provider().upsertIndex({ index: other }))

  test("what was written is there when the write has returned, and writing again replaces it", async () => {
    const [rice] = GOODS
    await write(GOODS)
    expect(await all()).toHaveLength(GOODS.length)
    await write([{ id: "rice", title: "Gạo tím", folded_title: "gao tim" }])
    expect((await ask({ q: "tim" })).hits.map(({ id }) => id)).toEqual(["rice"])
    expect((await ask({ q: "ngoc" })).hits).toEqual([])
    expect((await ask({ q: "ngok", search_options: { typo_tolerance: true } })).hits).toEqual([])
    expect((await ask({ filters: { stars: Number(rice?.stars) } })).hits).toEqual([])
  })

  test("the index counts its documents", async () =>
    expect(await provider().listIndexes()).toContainEqual(
      expect.objectContaining({ name: other.physical_name, document_count: GOODS.length }),
    ))

  test("documents go by id and by filter, and their slips with them", async () => {
    await provider().deleteDocuments({ index: other.physical_name, filters: { id: ["rice", "nobody"] } })
    await provider().deleteDocuments({ index: other.physical_name, filters: { group: "beverage" } })
    expect(await all()).toEqual(["basket", "brown", "sauce"])
    const slip = await ask({ q: "gaoo tim", search_options: { typo_tolerance: true } })
    expect(slip.hits.map(({ id }) => id)).not.toContain("rice")
  })

  test("an index that is set up again keeps its documents", async () => {
    await provider().upsertIndex({ index: other })
    expect(await all()).toHaveLength(3)
  })

  test("it can be emptied, and taken away twice", async () => {
    await provider().clearIndex({ index: other.physical_name })
    expect(await all()).toEqual([])
    await provider().deleteIndex({ index: other.physical_name })
    await provider().deleteIndex({ index: other.physical_name })
    expect((await provider().listIndexes()).map(({ name }) => name)).not.toContain(other.physical_name)
  })

  test("an index that is not there is said to be missing, and no write makes it", async () => {
    const missing = { type: "not_found" }
    await expect(ask({ q: "sen" })).rejects.toMatchObject(missing)
    await expect(write(GOODS)).rejects.toMatchObject(missing)
    await expect(
      provider().deleteDocuments({ index: other.physical_name, filters: { id: ["rice"] } }),
    ).rejects.toMatchObject(missing)
    expect((await provider().listIndexes()).map(({ name }) => name)).not.toContain(other.physical_name)
  })
}
