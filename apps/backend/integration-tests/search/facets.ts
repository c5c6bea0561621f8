import { routes, type SearchResult } from "@ocop/contract"
import type { Shop } from "../support/shop"
import { asking } from "./asking"

/** Filters with their counts, prices, order and pages, whatever engine searches. */
export function facetsContract(shop: () => Shop): void {
  const { search, size } = asking(shop)

  test("without words everything is there, and facets count it", async () => {
    const { count, facets, priceRange, products } = await search({})
    expect(count).toBe(await size())
    const groups: string[] = await shop().db("listing").pluck("product_group")
    for (const { value, count } of facets.group) expect(count).toBe(groups.filter((group) => group === value).length)
    expect(facets.province.reduce((sum, { count }) => sum + count, 0)).toBe(await size())
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
    const repeated = await shop().api.get<SearchResult>(`${routes.search}?stars=3&stars=4&group=food`)
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
    expect(seen.size).toBe(await size())
    expect(await search({ page: 100 })).toMatchObject({ page: pages, pages })
  })
}
