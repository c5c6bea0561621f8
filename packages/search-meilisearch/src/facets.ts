import type { SearchTypes } from "@medusajs/framework/types"
import type { SearchResponse } from "meilisearch"
import { refuse } from "./faults"

/** Medusa's facets as this provider answers them: counts of values, or the smallest and largest number. */
export interface Facet {
  field: string
  type: "value" | "stats"
  limit: number
  sort: "count" | "alpha"
}

const USUAL_LIMIT = 10

/** @throws MedusaError for facets by range, and for values searched by their beginning. */
export function facetsOf(requests: SearchTypes.SearchOptions["facets"]): Facet[] {
  return (requests ?? []).map((request) => {
    const asked = typeof request === "string" ? { field: request } : request
    if (asked.type === "range") return refuse(`a range facet on "${asked.field}"`)
    if (asked.type === "stats") return { field: asked.field, type: "stats", limit: 0, sort: "count" }
    if (asked.query) return refuse(`searching the values of "${asked.field}"`)
    return { field: asked.field, type: "value", limit: asked.limit ?? USUAL_LIMIT, sort: asked.sort ?? "count" }
  })
}

/** The facets of an answer; without any, nothing. */
export function facetsIn(answer: SearchResponse, facets: Facet[]): Pick<SearchTypes.SearchResult, "facets"> {
  if (facets.length === 0) return {}
  return {
    facets: Object.fromEntries(
      facets.map((facet) => [facet.field, facet.type === "value" ? valuesIn(answer, facet) : statsIn(answer, facet)]),
    ),
  }
}

function statsIn(answer: SearchResponse, { field }: Facet): SearchTypes.SearchFacetResult {
  const { min, max } = answer.facetStats?.[field] ?? { min: 0, max: 0 }
  return { type: "stats", min, max, count: answer.estimatedTotalHits ?? 0 }
}

function valuesIn(answer: SearchResponse, { field, limit, sort }: Facet): SearchTypes.SearchFacetResult {
  const values = Object.entries(answer.facetDistribution?.[field] ?? {}).map(([value, count]) => ({ value, count }))
  const byName = (a: { value: string }, b: { value: string }) => (a.value < b.value ? -1 : 1)
  values.sort((a, b) => (sort === "count" && b.count - a.count) || byName(a, b))
  return { type: "value", values: values.slice(0, limit) }
}
