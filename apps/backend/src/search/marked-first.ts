import type { ISearchModuleService, SearchTypes } from "@medusajs/framework/types"
import { PRODUCT_INDEX } from "./product-fields"

/** What was asked, and the words in it that were typed with their marks. */
interface Asked {
  filters: SearchTypes.SearchFilters
  order: Record<string, SearchTypes.SearchOrderBy>
  marks: string[]
}

interface Window {
  skip: number
  take: number
}

/**
 * Engines fold marks away, so "gạo" and "gáo" are one word to them; titles with every mark as typed come first. They
 * are a question of their own, and so is what follows them.
 */
export const markedPage = ({ filters, order, marks }: Asked, { skip, take }: Window): SearchTypes.SearchQuery => ({
  entity: PRODUCT_INDEX,
  fields: ["id"],
  filters: { ...filters, marks: { $contains: marks } },
  pagination: { skip, take, order },
  search_options: { match_strategy: "all", count: "exact" },
})

/** The ids of a page: those with the marks as typed, then, where they end, the others. */
export async function markedFirst(
  search: ISearchModuleService,
  marked: SearchTypes.SearchResult,
  { filters, order, marks }: Asked,
  { skip, take }: Window,
): Promise<string[]> {
  const first = idsOf(marked)
  if (first.length === take) return first
  const others = await search.search({
    entity: PRODUCT_INDEX,
    fields: ["id"],
    filters: { ...filters, $not: { marks: { $contains: marks } } },
    pagination: { skip: Math.max(skip - (marked.metadata.count ?? 0), 0), take: take - first.length, order },
    search_options: { match_strategy: "all", count: "none" },
  })
  return [...first, ...idsOf(others)]
}

export const idsOf = (result: SearchTypes.SearchResult | undefined): string[] => result?.hits.map(({ id }) => id) ?? []
