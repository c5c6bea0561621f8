import { routes, type SearchResult, SearchResultSchema } from "@ocop/contract"
import type { Shop } from "../support/shop"

/** Asks the shop as the storefront does. A suite opens its shop later, so it is asked for each time. */
export function asking(shop: () => Shop) {
  const search = async (query: Record<string, string | number>): Promise<SearchResult> => {
    const path = `${routes.search}?${new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))}`
    const { status, body } = await shop().api.get(path)
    expect({ path, status, body }).toMatchObject({ status: 200 })
    return SearchResultSchema.parse(body)
  }
  const titles = async (q: string) => (await search({ q })).products.map(({ title }) => title)
  const size = async () => Number((await shop().db("listing").count({ count: "*" }).first())?.count)
  return { search, titles, size }
}
