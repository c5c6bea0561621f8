import type { ProducerType, ProductGroup, SearchQuery } from "@ocop/contract"

export type Sort = SearchQuery["sort"]

/** What is asked of the search, as the address carries it. */
export interface SearchState {
  q: string
  stars: readonly number[]
  /** Slugs of provinces. */
  province: readonly string[]
  group: readonly ProductGroup[]
  producerType: readonly ProducerType[]
  /** Whole đồng, bounds included. */
  priceMin: number | null
  priceMax: number | null
  inStock: boolean
  sort: Sort
  page: number
}

export const EMPTY_SEARCH: SearchState = {
  q: "",
  stars: [],
  province: [],
  group: [],
  producerType: [],
  priceMin: null,
  priceMax: null,
  inStock: false,
  sort: "relevance",
  page: 1,
}

const LONGEST_TEXT = 120
const MOST_PROVINCES = 34
const LAST_PAGE = 100
const STARS = [5, 4, 3]
export const SEARCH_GROUPS: readonly ProductGroup[] = [
  "food",
  "beverage",
  "medicinal",
  "handicraft",
  "ornamental",
  "tourism",
]
export const SEARCH_TYPES: readonly ProducerType[] = [
  "cooperative",
  "cooperative_group",
  "household_business",
  "company",
  "farm",
  "association",
]
const SORTS: readonly Sort[] = ["relevance", "price_asc", "price_desc"]

/** An address's query as a search; what nobody could have pressed is left out, so that an old or broken link still works. */
export function readSearch(query: URLSearchParams): SearchState {
  return {
    q: (query.get("q") ?? "").normalize("NFC").slice(0, LONGEST_TEXT),
    stars: STARS.filter((stars) => listOf(query, "stars").includes(String(stars))),
    province: [...new Set(listOf(query, "province").filter((slug) => /^[a-z-]{2,40}$/.test(slug)))].slice(
      0,
      MOST_PROVINCES,
    ),
    group: SEARCH_GROUPS.filter((group) => listOf(query, "group").includes(group)),
    producerType: SEARCH_TYPES.filter((type) => listOf(query, "producerType").includes(type)),
    priceMin: wholeNumber(query.get("priceMin")),
    priceMax: wholeNumber(query.get("priceMax")),
    inStock: query.get("inStock") === "true",
    sort: SORTS.find((sort) => sort === query.get("sort")) ?? "relevance",
    page: Math.min(Math.max(wholeNumber(query.get("page")) ?? 1, 1), LAST_PAGE),
  }
}

/** The search as an address's query, in a fixed order and without what is not asked: the same search is the same link. */
export function writeSearch(state: SearchState): string {
  const query = new URLSearchParams()
  const set = (key: string, value: string | number | null) => {
    if (value !== null && value !== "") query.set(key, String(value))
  }
  set("q", state.q.trim())
  set("stars", state.stars.join(","))
  set("province", state.province.join(","))
  set("group", state.group.join(","))
  set("producerType", state.producerType.join(","))
  set("priceMin", state.priceMin)
  set("priceMax", state.priceMax)
  set("inStock", state.inStock ? "true" : null)
  set("sort", state.sort === "relevance" ? null : state.sort)
  set("page", state.page === 1 ? null : state.page)
  return query.toString().replaceAll("%2C", ",")
}

/** One value of a facet pressed: in, or out again. */
export const toggled = <T>(values: readonly T[], value: T): T[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value]

/** How many filters narrow the search, the text and the order apart. */
export function filterCount({
  stars,
  province,
  group,
  producerType,
  priceMin,
  priceMax,
  inStock,
}: SearchState): number {
  const price = priceMin !== null || priceMax !== null ? 1 : 0
  return stars.length + province.length + group.length + producerType.length + price + (inStock ? 1 : 0)
}

/** The same text and order without any filter, from the first page. */
export const unfiltered = ({ q, sort }: SearchState): SearchState => ({ ...EMPTY_SEARCH, q, sort })

function listOf(query: URLSearchParams, key: string): string[] {
  return query.getAll(key).flatMap((value) => value.split(","))
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,12}$/.test(text) ? Number(text) : null
}
