import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { ProductCard, SearchQuery, SearchResult } from "@ocop/contract"
import { composedFold, foldVietnamese, markedWords } from "@ocop/domain"
import { IDENTIFIER as MEILISEARCH } from "@ocop/search-meilisearch"
import { catalogContext } from "../catalog/context"
import { productCards } from "../catalog/product-cards"
import { PAGE_SIZE } from "../catalog/product-list"
import { readFacets } from "./facets"
import { findHits, type Hits, type Question } from "./find-hits"
import { BY_RANK, PRODUCT_INDEX } from "./product-fields"

const CLOSE = 8
/** PostgreSQL's word similarity under which a slip of the finger is no longer recognisable. */
const CLOSE_ENOUGH = 0.45

/**
 * The one way to search products, over whichever engine the Search Module is given. Every word must occur; when no
 * product at all has them, the last may be the beginning of a word. What comes close is looked for only when nothing
 * matched, and is never mixed with matches.
 */
export async function searchProducts(container: MedusaContainer, query: SearchQuery): Promise<SearchResult> {
  const context = await catalogContext(container)
  const search = container.resolve(Modules.SEARCH)
  const words = { q: typedWords(foldVietnamese(query.q)), marks: markedWords(query.q) }
  const { hits, close } = await hitsOrClose({ search, context, query, ...words })
  const cards = new Map((await productCards(context, [...hits.ids, ...close])).map((card) => [card.id, card]))
  const cardsOf = (ids: string[]): ProductCard[] => ids.flatMap((id) => cards.get(id) ?? [])
  return {
    products: cardsOf(hits.ids),
    count: hits.count,
    page: hits.page,
    pages: Math.ceil(hits.count / PAGE_SIZE),
    ...(await readFacets(context, hits)),
    close: cardsOf(close),
  }
}

async function hitsOrClose(question: Question): Promise<{ hits: Hits; close: string[] }> {
  const hits = await findHits(question, "all")
  if (hits.count > 0 || !question.q) return { hits, close: [] }
  const unfiltered = await someIds(question, { match_strategy: "all" })
  if (unfiltered.length > 0) return { hits, close: unfiltered }
  const composed = await composedHits(question)
  if (composed) return { hits: composed, close: [] }
  const begun = await findHits(question, "last")
  return { hits: begun, close: begun.count > 0 ? [] : await closeIds(question) }
}

/** What the words mean when a keyboard left them raw ("gaoj"); null when that is nothing else, or nothing is found. */
async function composedHits(question: Question): Promise<Hits | null> {
  const q = typedWords(composedFold(question.query.q))
  if (q === question.q) return null
  const hits = await findHits({ ...question, q, marks: [] }, "all")
  return hits.count > 0 ? hits : null
}

/** The beginnings without the filters, then words with a slip, then any of the words. */
async function closeIds(question: Question): Promise<string[]> {
  // In PostgreSQL no index helps here: names alone cost a fifth of all the text.
  const slips = { typo_tolerance: true, attributes_to_search_on: ["folded_title", "maker"] }
  const attempts: SearchTypes.SearchOptions[] = [
    { match_strategy: "last" },
    forgivesByLetters(question) ? slips : { ...slips, min_score: CLOSE_ENOUGH },
    { match_strategy: "any" },
  ]
  for (const attempt of attempts) {
    const ids = await someIds(question, attempt)
    if (ids.length > 0) return ids
  }
  return []
}

/** The first few that match the words alone, without any filter. */
async function someIds({ search, q }: Question, options: SearchTypes.SearchOptions): Promise<string[]> {
  const { hits } = await search.search({
    entity: PRODUCT_INDEX,
    fields: ["id"],
    filters: { q },
    pagination: { take: CLOSE, order: { _score: "DESC", ...BY_RANK } },
    search_options: { ...options, count: "none" },
  })
  return hits.map(({ id }) => id)
}

/** Meilisearch forgives so many letters a word; its scores are on another scale. */
const forgivesByLetters = ({ search }: Question) => search.getIndex(PRODUCT_INDEX).provider === MEILISEARCH

/** Letters and digits only: what is typed can never be read as an operator. */
const typedWords = (folded: string): string => folded.replace(/[^\p{L}\p{N}]+/gu, " ").trim()
