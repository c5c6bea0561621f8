import fc from "fast-check"
import { expect, test } from "vitest"
import { isoDate, weekdayOf } from "../calendar/iso-date"
import { arrivalWindow } from "./arrival-window"

const days = (daysFrom: number, daysTo: number) => ({ daysFrom, daysTo })

test.each([
  ["2026-11-20", 1, days(1, 2), { from: "2026-11-23", to: "2026-11-24" }], // Friday: leaves Saturday
  ["2026-11-22", 0, days(1, 2), { from: "2026-11-24", to: "2026-11-25" }], // Sunday: leaves Monday
  ["2026-11-23", 2, days(3, 5), { from: "2026-11-28", to: "2026-12-01" }], // Monday, over a Sunday
  ["2026-11-23", 0, days(0, 0), { from: "2026-11-23", to: "2026-11-23" }],
])("ordered on %s with %i days of lead", (today, lead, travel, window) =>
  expect(arrivalWindow(today, lead, travel)).toEqual(window),
)

test("nothing arrives on a Sunday or before it was ordered; longer lead never arrives sooner", () => {
  const day = fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true }).map(isoDate)
  fc.assert(
    fc.property(day, fc.nat(30), fc.nat(10), fc.nat(10), (today, lead, least, more) => {
      const { from, to } = arrivalWindow(today, lead, days(least, least + more))
      expect([weekdayOf(from), weekdayOf(to)]).not.toContain(0)
      expect(today <= from && from <= to).toBe(true)
      expect(arrivalWindow(today, lead + 1, days(least, least + more)).from > from).toBe(true)
    }),
  )
})

test("what is no window is refused", () => {
  expect(() => arrivalWindow("2026-11-31", 0, days(1, 2))).toThrow(RangeError)
  expect(() => arrivalWindow("2026-11-22", -1, days(1, 2))).toThrow(RangeError)
  expect(() => arrivalWindow("2026-11-22", 0.5, days(1, 2))).toThrow(RangeError)
  expect(() => arrivalWindow("2026-11-22", 0, days(2, 1))).toThrow(RangeError)
})
