import { type Document, filterOf, valueAt, valuesAt } from "./filter"
import { type Match, matchOf } from "./match"
import { bad } from "./refused"
import type { Settings } from "./settings"

export interface SearchRequest {
  q?: string
  filter?: string
  sort?: string[]
  facets?: string[]
  limit?: number
  offset?: number
  page?: number
  hitsPerPage?: number
  matchingStrategy?: "all" | "last"
  attributesToRetrieve?: string[]
  attributesToSearchOn?: string[]
  rankingScoreThreshold?: number
  showRankingScore?: boolean
}

interface Ranked {
  document: Document
  match: Match
}

const EVERYTHING: Match = { words: 0, typo: 0, proximity: 0, attribute: 0, exactness: 0 }

/** What Meilisearch would answer to a search. */
export function answerOf(documents: Iterable<Document>, settings: Settings, request: SearchRequest): object {
  refuseUnknown(settings, request)
  const { q = "", filter, matchingStrategy = "last", rankingScoreThreshold: threshold = 0 } = request
  const isWanted = filter ? filterOf(filter, settings.filterableAttributes) : () => true
  const attributes = request.attributesToSearchOn ?? settings.searchableAttributes
  const candidates: Ranked[] = []
  for (const document of documents) {
    if (!isWanted(document)) continue
    const match = q.trim() ? matchOf(q, document, attributes, settings, matchingStrategy) : EVERYTHING
    if (match && scoreOf(match) >= threshold) candidates.push({ document, match })
  }
  candidates.sort(byRules(settings.rankingRules, request.sort ?? []))
  return {
    query: q,
    processingTimeMs: 0,
    ...pageOf(candidates, settings, request),
    ...facetsOf(candidates, settings, request),
  }
}

function refuseUnknown(settings: Settings, { sort = [], facets = [], attributesToSearchOn = [] }: SearchRequest): void {
  const refuse = (parameter: string, name: string, may: string) => {
    throw bad(`invalid_search_${parameter}`, `Attribute \`${name}\` is not ${may}.`)
  }
  for (const rule of sort) {
    const field = rule.replace(/:(asc|desc)$/, "")
    if (!settings.sortableAttributes.includes(field)) refuse("sort", field, "sortable")
  }
  for (const field of facets) if (!settings.filterableAttributes.includes(field)) refuse("facets", field, "filterable")
  for (const field of attributesToSearchOn)
    if (!settings.searchableAttributes.includes(field)) refuse("attributes_to_search_on", field, "searchable")
}

/** Between 0 and 1. Not Meilisearch's formula, which is not documented to the digit: better matches score higher. */
const scoreOf = ({ typo, proximity, attribute, exactness }: Match) =>
  1 / (1 + typo * 0.3 + proximity * 0.01 + attribute * 0.01 + exactness * 0.1)

type Order = (a: Ranked, b: Ranked) => number

function byRules(rules: readonly string[], sort: readonly string[]): Order {
  const orders = rules.flatMap((rule): Order[] => {
    if (rule === "sort") return sort.map(byField)
    if (rule === "words") return [(a, b) => b.match.words - a.match.words]
    if (rule === "typo" || rule === "proximity" || rule === "attribute" || rule === "exactness")
      return [(a, b) => a.match[rule] - b.match[rule]]
    return [byField(rule)]
  })
  return (a, b) => {
    for (const order of orders) {
      const difference = order(a, b)
      if (difference !== 0) return difference
    }
    return 0
  }
}

/** `price:asc`; documents without the field come last either way. */
function byField(rule: string): Order {
  const field = rule.replace(/:(asc|desc)$/, "")
  const direction = rule.endsWith(":desc") ? -1 : 1
  return (a, b) => {
    const [x, y] = [valueAt(a.document, field) ?? null, valueAt(b.document, field) ?? null]
    if (x === null || y === null) return Number(x === null) - Number(y === null)
    if (typeof x === "number" && typeof y === "number") return (x - y) * direction
    return (String(x) < String(y) ? -1 : String(x) > String(y) ? 1 : 0) * direction
  }
}

function pageOf(ranked: Ranked[], { pagination: { maxTotalHits } }: Settings, request: SearchRequest): object {
  const { page, hitsPerPage, attributesToRetrieve: wanted, showRankingScore } = request
  const reachable = ranked.slice(0, maxTotalHits)
  const shown = ({ document, match }: Ranked) => ({
    ...(wanted ? Object.fromEntries(Object.entries(document).filter(([name]) => wanted.includes(name))) : document),
    ...(showRankingScore && { _rankingScore: scoreOf(match) }),
  })
  if (page === undefined && hitsPerPage === undefined) {
    const { limit = 20, offset = 0 } = request
    const hits = reachable.slice(offset, offset + limit).map(shown)
    return { hits, limit, offset, estimatedTotalHits: reachable.length }
  }
  const [at, size] = [page ?? 1, hitsPerPage ?? 20]
  const hits = reachable.slice((at - 1) * size, at * size).map(shown)
  const totalHits = reachable.length
  return { hits, page: at, hitsPerPage: size, totalHits, totalPages: size > 0 ? Math.ceil(totalHits / size) : 0 }
}

function facetsOf(ranked: Ranked[], { faceting }: Settings, { facets }: SearchRequest): object {
  if (!facets?.length) return {}
  const facetDistribution: Record<string, Record<string, number>> = {}
  const facetStats: Record<string, { min: number; max: number }> = {}
  for (const field of facets) {
    const counts = new Map<string, number>()
    const numbers: number[] = []
    for (const { document } of ranked)
      for (const value of valuesAt(document, field)) {
        counts.set(String(value), (counts.get(String(value)) ?? 0) + 1)
        if (typeof value === "number") numbers.push(value)
      }
    const order = faceting.sortFacetValuesBy[field] ?? faceting.sortFacetValuesBy["*"]
    const sorted = [...counts].sort(([a, x], [b, y]) => (order === "count" && y - x) || (a < b ? -1 : 1))
    facetDistribution[field] = Object.fromEntries(sorted.slice(0, faceting.maxValuesPerFacet))
    if (numbers.length > 0) facetStats[field] = { min: Math.min(...numbers), max: Math.max(...numbers) }
  }
  return { facetDistribution, facetStats }
}
