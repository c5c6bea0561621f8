import { expect, test } from "vitest"
import { pageNumber } from "./page-number"

test.each([
  [undefined, 1],
  ["2", 2],
  ["999", 999],
  ["0", null],
  ["-1", null],
  ["01", null],
  ["1.5", null],
  ["1000", null],
  ["hai", null],
])("%s is page %s", (text, page) => expect(pageNumber(text)).toBe(page))
