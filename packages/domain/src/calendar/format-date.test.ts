import { expect, test } from "vitest"
import { formatDate, formatMoment } from "./format-date"

test.each([
  ["2026-11-22", "22/11/2026", "22 Nov 2026"],
  ["2027-02-06", "06/02/2027", "6 Feb 2027"],
])("%s is %s, in English %s", (date, vi, en) => {
  expect(formatDate(date)).toBe(vi)
  expect(formatDate(date, "en")).toBe(en)
})

test("a moment is shown on Vietnam's clock", () => {
  expect(formatMoment("2026-11-21T17:05:00Z")).toBe("00:05 22/11/2026")
  expect(formatMoment(new Date("2026-11-22T07:05:00Z"), "en")).toBe("14:05, 22 Nov 2026")
})

test("what is no date is refused", () => {
  expect(() => formatDate("2026-02-30")).toThrow(RangeError)
  expect(() => formatMoment("yesterday")).toThrow(RangeError)
})
