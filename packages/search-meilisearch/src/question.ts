import type { SearchTypes } from "@medusajs/framework/types"
import { projectDocument } from "@medusajs/framework/utils"
import type { MultiSearchQuery, SearchResponse } from "meilisearch"
import { facetsIn, facetsOf } from "./facets"
import { refuse } from "./faults"
import { both, filterOf, NOTHING } from "./filters"
import { mergedHits } from "./merge"
import { sortOf } from "./order"
import { type Plan, planOf } from "./plan"
import { slipsIndexOf } from "./settings"
import { textsOf } from "./words"

/** A question of Medusa's in Meilisearch's words: what to ask, and how to read the answers, which come in its order. */
export interface Question {
  queries: MultiSearchQuery[]
  read(answers: SearchResponse[]): SearchTypes.SearchResult
}

type Input = SearchTypes.ProviderSearchQuery
const USUAL_TAKE = 20

/** @throws MedusaError for what Meilisearch, or this provider, does not do. */
export function questionOf(input: Input): Question {
  refuseForeign(input)
  const options = input.search_options ?? {}
  const plan = planOf(input.index)
  const forgiving = options.typo_tolerance === true && plan.slips.allowed && !!input.q?.trim()
  const match = options.match_strategy ?? "all"
  const texts = input.q?.trim() ? textsOf(input.q, { match, forgiving }) : undefined
  const base: MultiSearchQuery = {
    indexUid: forgiving ? slipsIndexOf(input.index.physical_name) : input.index.physical_name,
    matchingStrategy: "all",
    filter: both(filterOf(input.filters), texts?.length === 0 ? NOTHING(plan.primaryKey) : undefined),
    sort: sortOf(input.pagination?.order, plan),
    attributesToRetrieve: [...new Set([plan.primaryKey, ...input.attributes_to_retrieve])],
    ...(options.attributes_to_search_on && { attributesToSearchOn: options.attributes_to_search_on }),
    ...(options.min_score !== undefined && { rankingScoreThreshold: options.min_score }),
    ...(options.include_score && { showRankingScore: true }),
  }
  const [q, ...others] = texts ?? []
  if (others.length > 0) return anyOf(texts ?? [], base, input, plan)
  return oneOf({ ...base, ...(q !== undefined && { q }) }, input, plan)
}

/** One question. Meilisearch counts to the end only when it is asked by pages, so an exact count is one of its own. */
function oneOf(asked: MultiSearchQuery, input: Input, plan: Plan): Question {
  const { skip, take } = pageOf(input)
  const { count, facets: requests } = input.search_options ?? {}
  const facets = facetsOf(requests)
  const counting = { ...asked, sort: [], attributesToRetrieve: [plan.primaryKey], page: 1, hitsPerPage: 1 }
  return {
    queries: [
      { ...asked, limit: take, offset: skip, facets: facets.map(({ field }) => field) },
      ...(count === "exact" ? [counting] : []),
    ],
    read([answer, counted]) {
      if (!answer) throw new RangeError("Meilisearch answered fewer questions than were asked")
      return {
        hits: answer.hits.map((hit) => hitOf(hit, plan, input)),
        ...facetsIn(answer, facets),
        metadata: metadataOf(input, counted?.totalHits ?? estimateIn(answer), answer),
      }
    },
  }
}

/** Any of the words: a question for each, and their answers as one list. How many there are is only an estimate. */
function anyOf(texts: string[], base: MultiSearchQuery, input: Input, plan: Plan): Question {
  const { skip, take } = pageOf(input)
  const { count, facets } = input.search_options ?? {}
  if (facets?.length || count === "exact") refuse("counting what has any of several words")
  return {
    queries: texts.map((q) => ({ ...base, q, limit: skip + take, offset: 0 })),
    read: (answers) => ({
      hits: mergedHits(answers.map(({ hits }) => hits.map((hit) => hitOf(hit, plan, input)))).slice(skip, skip + take),
      metadata: metadataOf(input, Math.max(...answers.map(estimateIn)), answers[0]),
    }),
  }
}

const pageOf = ({ pagination }: Input) => ({ skip: pagination?.skip ?? 0, take: pagination?.take ?? USUAL_TAKE })

const estimateIn = (answer: SearchResponse): number => answer.estimatedTotalHits ?? 0

const metadataOf = (input: Input, count: number, answer: SearchResponse | undefined) => ({
  ...pageOf(input),
  count: input.search_options?.count === "none" ? null : count,
  query: input.q,
  processing_time_ms: answer?.processingTimeMs,
})

function hitOf(hit: Record<string, unknown>, { primaryKey }: Plan, { attributes_to_retrieve, search_options }: Input) {
  const { _rankingScore: score, ...document } = hit
  return {
    id: String(hit[primaryKey]),
    ...(search_options?.include_score && { score: Number(score) }),
    document: projectDocument(document, attributes_to_retrieve),
  }
}

function refuseForeign({ search_options: options = {}, pagination, q }: Input): void {
  if (options.highlight && q?.trim()) refuse("highlighting")
  if (options.vector) refuse("vector search")
  if (options.locales?.length) refuse("locales of a query")
  if (options.distinct) refuse("distinct hits")
  if (pagination?.cursor !== undefined) refuse("cursors")
}
