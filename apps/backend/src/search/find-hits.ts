import type { ISearchModuleService, SearchTypes } from "@medusajs/framework/types"
import type { SearchQuery } from "@ocop/contract"
import type { CatalogContext } from "../catalog/context"
import { PAGE_SIZE } from "../catalog/product-list"
import type { ValueFacets } from "./facets"
import { idsOf, markedFirst, markedPage } from "./marked-first"
import { BY_RANK, dayNumber, PRODUCT_INDEX } from "./product-fields"

/** What is asked: folded words `q`, and the filters, order and page of the query. */
export interface Question {
  search: ISearchModuleService
  context: CatalogContext
  query: SearchQuery
  q: string
  /** The words that were typed with their marks. */
  marks: string[]
}

export interface Hits extends ValueFacets {
  ids: string[]
  count: number
  page: number
}

/** How words match: all of them whole, or the last one as the beginning of a word. */
export type Match = "all" | "last"

/** One page of 24 with its facets; a page after the last answers the last. */
export async function findHits(question: Question, match: Match): Promise<Hits> {
  const hits = await pageOf(question, match, question.query.page)
  const last = Math.max(Math.ceil(hits.count / PAGE_SIZE), 1)
  return hits.page <= last ? hits : pageOf(question, match, last)
}

async function pageOf(question: Question, match: Match, page: number): Promise<Hits> {
  const { search, context, query, q } = question
  const mode = context.demo ? "demo" : "live"
  const today = dayNumber(context.today)
  const showing = { stars_from: { $lte: today }, stars_until: { $gte: today } }
  const asked = { ...(q && { q }), ...otherFilters(query, mode) }
  const filters = { ...asked, ...(query.stars.length > 0 && { stars: query.stars, ...showing }) }
  const order = orderOf(query.sort, mode, q)
  const window = { skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE }
  const marks = query.sort === "relevance" && match === "all" ? question.marks : []
  const priceFacet = { field: `price_${mode}`, type: "stats" } as const
  const [goods, stars, marked] = await search.searchMany([
    {
      entity: PRODUCT_INDEX,
      fields: ["id"],
      filters,
      pagination: { ...window, order },
      search_options: {
        match_strategy: match,
        count: "exact",
        disjunctive_facets: true,
        facets: [{ field: "province", limit: 34 }, { field: "group" }, { field: "producer_type" }, priceFacet],
      },
    },
    {
      entity: PRODUCT_INDEX,
      fields: ["id"],
      filters: { ...asked, ...showing },
      pagination: { take: 0 },
      search_options: { match_strategy: match, count: "none", facets: ["stars"] },
    },
    ...(marks.length > 0 ? [markedPage({ filters, order, marks }, window)] : []),
  ])
  return {
    page,
    ids: marked?.metadata.count ? await markedFirst(search, marked, { filters, order, marks }, window) : idsOf(goods),
    count: goods?.metadata.count ?? 0,
    values: { ...goods?.facets, ...stars?.facets },
    price: goods?.facets?.[priceFacet.field],
  }
}

function otherFilters(query: SearchQuery, mode: "demo" | "live"): SearchTypes.SearchFilters {
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
  return { ...(q && { _score: "DESC" as const }), ...BY_RANK }
}
