import { routes, SearchQuerySchema } from "@ocop/contract"
import { describe, expect, test } from "vitest"
import { SEARCH_PATH } from "./search-path"
import {
  EMPTY_SEARCH,
  filterCount,
  readSearch,
  type SearchState,
  toggled,
  unfiltered,
  writeSearch,
} from "./search-state"

const full: SearchState = {
  q: "gạo ngọc đỏ",
  stars: [5, 3],
  province: ["dong-thap", "ca-mau"],
  group: ["food", "beverage"],
  producerType: ["cooperative"],
  priceMin: 100_000,
  priceMax: 350_000,
  inStock: true,
  sort: "price_asc",
  page: 2,
}

describe("the address of a search", () => {
  test("carries all of it there and back", () => {
    expect(readSearch(new URLSearchParams(writeSearch(full)))).toEqual(full)
    expect(readSearch(new URLSearchParams())).toEqual(EMPTY_SEARCH)
  })
  test("is empty when nothing is asked, and readable when something is", () => {
    expect(writeSearch(EMPTY_SEARCH)).toBe("")
    expect(writeSearch({ ...EMPTY_SEARCH, q: " trà ", province: ["dong-thap", "ca-mau"] })).toBe(
      "q=tr%C3%A0&province=dong-thap,ca-mau",
    )
  })
  test.each([
    "q=&page=0",
    "page=-1&stars=9",
    "stars=abc&group=weapons",
    "priceMin=1e9&sort=best",
    "province=<script>&inStock=1",
  ])("%s, which nobody could press, asks nothing", (query) => {
    expect(readSearch(new URLSearchParams(query))).toEqual(EMPTY_SEARCH)
  })
  test("reads text typed in pieces as whole letters, and no more than fits", () => {
    expect(readSearch(new URLSearchParams({ q: "trà".normalize("NFD") })).q).toBe("trà")
    expect(readSearch(new URLSearchParams({ q: "a".repeat(500) })).q).toHaveLength(120)
  })
  test("is what the backend's route accepts", () => {
    expect(SEARCH_PATH).toBe(routes.search)
    const parsed = SearchQuerySchema.parse(Object.fromEntries(new URLSearchParams(writeSearch(full))))
    expect(parsed).toEqual(full)
  })
})

test("a facet pressed twice is as before", () => {
  expect(toggled(toggled([5], 4), 4)).toEqual([5])
})

test("filters are counted without text and order, and a price range is one", () => {
  expect(filterCount(full)).toBe(9)
  expect(filterCount(unfiltered(full))).toBe(0)
  expect(unfiltered(full)).toMatchObject({ q: "gạo ngọc đỏ", sort: "price_asc", page: 1 })
})
