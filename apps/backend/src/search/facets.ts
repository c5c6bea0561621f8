import type { SearchTypes } from "@medusajs/framework/types"
import type { Facet, Localized, SearchResult } from "@ocop/contract"
import type { CatalogContext } from "../catalog/context"
import { rowsOf } from "../catalog/query"
import { GROUP_LABELS, PRODUCER_TYPE_LABELS, starsLabel } from "./words"

export interface ValueFacets {
  values: Record<string, SearchTypes.SearchFacetResult>
  price: SearchTypes.SearchFacetResult | undefined
}

/** The engine's counts as filters with words. One statement, for the names of the provinces. */
export async function readFacets(
  context: CatalogContext,
  { values, price }: ValueFacets,
): Promise<Pick<SearchResult, "facets" | "priceRange">> {
  const provinces = await rowsOf<{ slug: string; name: string }>(context, "select slug, name from province")
  const nameOf = new Map(provinces.map(({ slug, name }) => [slug, name]))
  const facet = (field: string, label: (value: string) => Localized) => facetOf(values[field], label)
  return {
    facets: {
      stars: facet("stars", starsLabel).sort((a, b) => b.value.localeCompare(a.value)),
      province: facet("province", (slug) => ({ vi: nameOf.get(slug) ?? slug, en: null })),
      group: facet("group", wordsFor(GROUP_LABELS)),
      producerType: facet("producer_type", wordsFor(PRODUCER_TYPE_LABELS)),
    },
    priceRange: price?.type === "stats" && price.max > 0 ? { min: price.min, max: price.max } : null,
  }
}

function facetOf(result: SearchTypes.SearchFacetResult | undefined, label: (value: string) => Localized): Facet[] {
  if (result?.type !== "value") return []
  return result.values.map(({ value, count }) => ({ value, label: label(value), count }))
}

function wordsFor(labels: Record<string, Localized>): (value: string) => Localized {
  return (value) => labels[value] ?? { vi: value, en: null }
}
