import fc from "fast-check"
import { expect, test } from "vitest"
import { addMonthsClamped } from "./add-months-clamped"
import { isIsoDate, isoDate } from "./iso-date"

const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true }).map(isoDate)
const months = fc.integer({ min: -600, max: 600 })

test.each([
  ["2023-01-31", 36, "2026-01-31"],
  ["2024-02-29", 36, "2027-02-28"],
  ["2024-02-29", 48, "2028-02-29"],
  ["2026-01-31", 1, "2026-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2026-08-31", 1, "2026-09-30"],
  ["2026-03-31", -1, "2026-02-28"],
  ["2026-11-22", 0, "2026-11-22"],
  ["2026-12-15", 1, "2027-01-15"],
  ["2026-01-15", -1, "2025-12-15"],
])("%s and %i months is %s", (date, n, expected) => expect(addMonthsClamped(date, n)).toBe(expected))

test("the result is a date that many months away, on the same day or the month's last", () =>
  fc.assert(
    fc.property(day, months, (date, n) => {
      const result = addMonthsClamped(date, n)
      const index = (d: string) => Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7))
      expect(isIsoDate(result)).toBe(true)
      expect(index(result) - index(date)).toBe(n)
      expect(result.slice(8) <= date.slice(8)).toBe(true)
    }),
  ))

test("a later date never lands earlier", () =>
  fc.assert(
    fc.property(day, day, months, (a, b, n) => {
      expect(a > b || addMonthsClamped(a, n) <= addMonthsClamped(b, n)).toBe(true)
    }),
  ))

test("what is no date, a fraction and the end of the calendar are refused", () => {
  expect(() => addMonthsClamped("2026-02-30", 1)).toThrow(RangeError)
  expect(() => addMonthsClamped("2026-02-28", 0.5)).toThrow(RangeError)
  expect(() => addMonthsClamped("9999-12-01", 1)).toThrow(RangeError)
  expect(() => addMonthsClamped("0001-01-01", -1)).toThrow(RangeError)
})
