import { expect, test } from "vitest"
import { pagePath, pagesAround } from "./pagination"

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [5, 10, [1, 4, 5, 6, 10]],
  [10, 10, [1, 9, 10]],
])("page %i of %i shows %j", (page, pages, shown) => expect(pagesAround(page, pages)).toEqual(shown))

test("the first page has no number", () => {
  expect(pagePath("/nhom/do-an", 1)).toBe("/nhom/do-an")
  expect(pagePath("/nhom/do-an", 2)).toBe("/nhom/do-an/2")
})
