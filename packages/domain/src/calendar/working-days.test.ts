import fc from "fast-check"
import { expect, test } from "vitest"
import { addDays, isoDate, weekdayOf } from "./iso-date"
import { addWorkingDays } from "./working-days"

const day = fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }).map(isoDate)

test.each([
  ["2026-11-21", 0, "2026-11-21"], // a Saturday
  ["2026-11-21", 1, "2026-11-23"],
  ["2026-11-22", 0, "2026-11-23"], // a Sunday
  ["2026-11-22", 1, "2026-11-24"],
  ["2026-11-23", 6, "2026-11-30"],
  ["2026-12-31", 3, "2027-01-04"],
])("%s and %i working days is %s", (date, days, expected) => expect(addWorkingDays(date, days)).toBe(expected))

test("never a Sunday, and exactly so many working days in between", () =>
  fc.assert(
    fc.property(day, fc.nat(60), (date, days) => {
      const result = addWorkingDays(date, days)
      expect(weekdayOf(result)).not.toBe(0)
      let counted = 0
      for (let d = addWorkingDays(date, 0); d < result; d = addDays(d, 1)) if (weekdayOf(d) !== 0) counted++
      expect(counted).toBe(days)
    }),
  ))

test.each([-1, 0.5, 367, Number.NaN])("%d days are refused", (days) =>
  expect(() => addWorkingDays("2026-11-22", days)).toThrow(RangeError),
)
