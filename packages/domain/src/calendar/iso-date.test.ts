import fc from "fast-check"
import { expect, test } from "vitest"
import { addDays, isIsoDate, isoDate, weekdayOf } from "./iso-date"

const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true }).map(isoDate)

test.each(["2026-11-22", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])("%s is a date", (text) =>
  expect(isIsoDate(text)).toBe(true),
)
test.each([
  "2026-02-29",
  "1900-02-29",
  "2026-13-01",
  "2026-00-10",
  "2026-04-31",
  "2026-1-1",
  "22/11/2026",
  "2026-11-22T00:00:00Z",
  "0000-01-01",
  "",
])("%s is none", (text) => {
  expect(isIsoDate(text)).toBe(false)
  expect(() => addDays(text, 1)).toThrow(RangeError)
})

test.each([
  ["2026-12-31", 1, "2027-01-01"],
  ["2024-02-28", 1, "2024-02-29"],
  ["2026-03-01", -1, "2026-02-28"],
  ["0099-12-31", 1, "0100-01-01"],
])("%s and %i days is %s", (date, days, expected) => expect(addDays(date, days)).toBe(expected))

test("days added and taken away leave the date as it was", () =>
  fc.assert(
    fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
      expect(addDays(addDays(date, days), -days)).toBe(date)
      expect(addDays(date, days) < date).toBe(days < 0)
    }),
  ))

test("a week later is the same weekday; 22 November 2026 is a Sunday", () => {
  expect(weekdayOf("2026-11-22")).toBe(0)
  expect(weekdayOf("0001-01-01")).toBe(1)
  fc.assert(
    fc.property(day, (date) => {
      expect(weekdayOf(addDays(date, 7))).toBe(weekdayOf(date))
    }),
  )
})

test("fractions and the end of the calendar are refused", () => {
  expect(() => addDays("2026-11-22", 0.5)).toThrow(RangeError)
  expect(() => addDays("9999-12-31", 1)).toThrow(RangeError)
  expect(() => addDays("0001-01-01", -1)).toThrow(RangeError)
  expect(() => isoDate(new Date(Number.NaN))).toThrow(RangeError)
})
