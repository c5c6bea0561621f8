import { search } from "@medusajs/framework/utils"

/** The name under which the Search Module knows the index. */
export const PRODUCT_INDEX = "product"

/** Raise it when documents come to say something else in the same fields: the next migration rebuilds the index. */
export const DOCUMENTS_VERSION = 3

/**
 * The one definition of what search knows of a product. Text to match is folded by the domain; numbers of days are
 * `20261122`. Prices and stock stand twice, with and without sample offers, so that switching demo mode needs no
 * rebuilding; stars carry the days on which they are sure to show, so that a lapsed star is never found.
 */
export const productFields = search.define({
  id: search.keyword().filterable().sortable(),
  title: search.text().searchable({ weight: 3 }),
  folded_title: search.text().searchable({ weight: 3 }),
  maker: search.text().searchable({ weight: 2 }),
  /** Names of today and from before July 2025. */
  place: search.text().searchable({ weight: 1.5 }),
  words: search.text().searchable({ weight: 1 }),
  /** The words of the title that bear marks, as written: who types marks finds them first. */
  marks: search.keyword().array().filterable(),
  group: search.keyword().filterable().facetable(),
  province: search.keyword().filterable().facetable(),
  producer_type: search.keyword().filterable().facetable(),
  stars: search
    .integer()
    .filterable()
    .facetable({ types: ["value"] }),
  stars_from: search.integer().filterable(),
  stars_until: search.integer().filterable(),
  alcohol: search.boolean().filterable(),
  price_demo: search
    .integer()
    .filterable()
    .sortable()
    .facetable({ types: ["stats"] }),
  price_live: search
    .integer()
    .filterable()
    .sortable()
    .facetable({ types: ["stats"] }),
  in_stock_demo: search.boolean().filterable(),
  in_stock_live: search.boolean().filterable(),
  /** Breaks ties: what can be bought, then more stars. */
  rank: search.integer().sortable(),
})

/** A document of the index; absent values are left out. */
export interface ProductDocument {
  [field: string]: unknown
  id: string
  title: string
  folded_title: string
  maker?: string
  place: string
  words: string
  marks?: string[]
  group: string
  province: string
  producer_type?: string
  stars?: number
  stars_from?: number
  stars_until?: number
  alcohol: boolean
  price_demo?: number
  price_live?: number
  in_stock_demo: boolean
  in_stock_live: boolean
  rank: number
}

/** What decides between products that match equally well, and orders them where no words are asked for. */
export const BY_RANK = { rank: "DESC", id: "ASC" } as const

/** A date as a number that compares: "2026-11-22" → 20261122. */
export const dayNumber = (date: string): number => Number(date.replaceAll("-", ""))
