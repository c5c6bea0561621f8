import type { ISearchModuleService, MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { ProductCard, SearchQuery, SearchResult } from "@ocop/contract"
import { foldVietnamese } from "@ocop/domain"
import { type CatalogContext, catalogContext } from "../catalog/context"
import { productCards } from "../catalog/product-cards"
import { PAGE_SIZE } from "../catalog/product-list"
import { readFacets, type ValueFacets } from "./facets"
import { dayNumber, PRODUCT_INDEX } from "./product-fields"

type Filters = SearchTypes.SearchFilters
type Match = SearchTypes.SearchMatchStrategy

const CLOSE = 8
/** Word similarity under which a slip of the finger is no longer recognisable. */
const CLOSE_ENOUGH = 0.45

/**
 * The one way to search products, over whichever engine the Search Module is given. Every word must occur; when
 * nothing has them all, the last may be the beginning of a word. Slips are looked for only when nothing matched,
 * and come back as `close`, never as a match.
 */
export async function searchProducts(container: MedusaContainer, query: SearchQuery): Promise<SearchResult> {
  const context = await catalogContext(container)
  const search = container.resolve(Modules.SEARCH)
  const q = typedWords(query.q)
  const found = await firstHits(search, context, query, q)
  const { ids, count, page } = found
  const close = count === 0 && q ? await closeIds(search, q) : []
  const cards = new Map((await productCards(context, [...ids, ...close])).map((card) => [card.id, card]))
  const cardsOf = (some: string[]): ProductCard[] => some.flatMap((id) => cards.get(id) ?? [])
  return {
    products: cardsOf(ids),
    count,
    page,
    pages: Math.ceil(count / PAGE_SIZE),
    ...(await readFacets(context, found)),
    close: cardsOf(close),
  }
}

interface Hits extends ValueFacets {
  ids: string[]
  count: number
  page: number
}

async function firstHits(
  search: ISearchModuleService,
  context: CatalogContext,
  query: SearchQuery,
  q: string,
): Promise<Hits> {
  const whole = await hitsOf(search, context, query, q, "all", query.page)
  const hits = whole.count > 0 || !q ? whole : await hitsOf(search, context, query, q, "last", query.page)
  const pages = Math.max(Math.ceil(hits.count / PAGE_SIZE), 1)
  return query.page <= pages ? hits : hitsOf(search, context, query, q, hits.match, pages)
}

async function hitsOf(
  search: ISearchModuleService,
  context: CatalogContext,
  query: SearchQuery,
  q: string,
  match: Match,
  page: number,
): Promise<Hits & { match: Match }> {
  const mode = context.demo ? "demo" : "live"
  const showing = { stars_from: { $lte: dayNumber(context.today) }, stars_until: { $gte: dayNumber(context.today) } }
  const others = otherFilters(query, mode)
  const starred = query.stars.length > 0 ? { stars: query.stars, ...showing } : {}
  const searching = q ? { q } : {}
  const priceFacet = { field: `price_${mode}`, type: "stats" } as const
  const [goods, stars] = await Promise.all([
    search.search({
      entity: PRODUCT_INDEX,
      fields: ["id"],
      filters: { ...searching, ...others, ...starred },
      pagination: { skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE, order: orderOf(query.sort, mode, q) },
      search_options: {
        match_strategy: match,
        count: "exact",
        disjunctive_facets: true,
        facets: [{ field: "province", limit: 34 }, { field: "group" }, { field: "producer_type" }, priceFacet],
      },
    }),
    search.search({
      entity: PRODUCT_INDEX,
      fields: ["id"],
      filters: { ...searching, ...others, ...showing },
      pagination: { take: 0 },
      search_options: { match_strategy: match, count: "none", facets: ["stars"] },
    }),
  ])
  return {
    match,
    page,
    ids: goods.hits.map(({ id }) => id),
    count: goods.metadata.count ?? 0,
    values: { ...goods.facets, ...stars.facets },
    price: goods.facets?.[priceFacet.field],
  }
}

function otherFilters(query: SearchQuery, mode: "demo" | "live"): Filters {
  const { province, group, producerType, priceMin, priceMax, inStock } = query
  const price = { ...(priceMin !== undefined && { $gte: priceMin }), ...(priceMax !== undefined && { $lte: priceMax }) }
  return {
    ...(province.length > 0 && { province }),
    ...(group.length > 0 && { group }),
    ...(producerType.length > 0 && { producer_type: producerType }),
    ...(Object.keys(price).length > 0 && { [`price_${mode}`]: price }),
    ...(inStock && { [`in_stock_${mode}`]: true }),
  }
}

function orderOf(sort: SearchQuery["sort"], mode: "demo" | "live", q: string): Record<string, "ASC" | "DESC"> {
  if (sort === "price_asc") return { [`price_${mode}`]: "ASC", id: "ASC" }
  if (sort === "price_desc") return { [`price_${mode}`]: "DESC", id: "ASC" }
  return { ...(q && { _score: "DESC" as const }), rank: "DESC", id: "ASC" }
}

/** What comes close: the same words without the filters, then words with a slip, then any of the words. */
async function closeIds(search: ISearchModuleService, q: string): Promise<string[]> {
  const attempts = [
    { match_strategy: "last" },
    { typo_tolerance: true, min_score: CLOSE_ENOUGH },
    { match_strategy: "any" },
  ] satisfies SearchTypes.SearchOptions[]
  for (const attempt of attempts) {
    const { hits } = await search.search({
      entity: PRODUCT_INDEX,
      fields: ["id"],
      filters: { q },
      pagination: { take: CLOSE, order: { _score: "DESC", rank: "DESC", id: "ASC" } },
      search_options: { ...attempt, count: "none" },
    })
    if (hits.length > 0) return hits.map(({ id }) => id)
  }
  return []
}

/** Letters and digits only, folded: what is typed can never be read as an operator. */
function typedWords(typed: string): string {
  return foldVietnamese(typed)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
}
