import fc from "fast-check"
import { expect, test } from "vitest"
import { PUBLIC_HOLIDAYS } from "./holidays"
import { addDays, isIsoDate, isoDate, weekdayOf } from "./iso-date"
import { addOfficeDays, isOfficeDay, officeDaysLeft } from "./office-days"

const day = fc.date({ min: new Date("2026-01-01"), max: new Date("2030-12-31"), noInvalidDate: true }).map(isoDate)

test.each([
  ["2026-11-20", 1, "2026-11-23"], // a Friday
  ["2026-11-20", 2, "2026-11-25"], // 24/11 is the day of culture
  ["2026-11-22", 15, "2026-12-14"],
  ["2026-11-21", 0, "2026-11-21"],
  ["2027-01-29", 5, "2027-02-12"], // Tết lies in between
  ["2027-04-29", 1, "2027-05-04"], // 30/4, and Monday for 1/5
  ["2029-04-27", 1, "2029-05-02"], // a year without a list: Monday 30/4 and 1/5 are fixed
])("%s and %i office days is %s", (date, days, expected) => expect(addOfficeDays(date, days)).toBe(expected))

test.each([
  ["2026-11-23", "2026-11-23", 0],
  ["2026-11-23", "2026-11-25", 1],
  ["2026-11-25", "2026-11-23", -1],
  ["2026-11-28", "2026-11-27", 0], // due on Friday, asked on Saturday: late, by no office day yet
  ["2026-11-30", "2026-11-27", -1],
])("on %s a deadline of %s has %i days left", (today, due, left) => expect(officeDaysLeft(today, due) + 0).toBe(left))

test("ends on an office day, with exactly so many of them in between", () =>
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 40 }), (date, days) => {
      const due = addOfficeDays(date, days)
      expect(isOfficeDay(due)).toBe(true)
      expect(officeDaysLeft(date, due)).toBe(days)
    }),
  ))

test("a year's list holds days of that year, in order, none of them on a weekend", () => {
  for (const { year, days, legalBasis } of PUBLIC_HOLIDAYS) {
    expect(legalBasis).not.toBe("")
    expect(days).toEqual([...new Set(days)].sort())
    for (const date of days) {
      expect([date, isIsoDate(date), date.startsWith(`${year}-`)]).toEqual([date, true, true])
      expect([date, [0, 6].includes(weekdayOf(date))]).toEqual([date, false])
    }
  }
})

test("every list has the law's eleven days and the day of culture, less what weekends swallow", () => {
  for (const { year, days } of PUBLIC_HOLIDAYS) expect([year, days.length]).toEqual([year, 12])
})

test("lists are given, so another calendar needs no other code", () => {
  const shut = [{ year: 2026, certainty: "announced" as const, legalBasis: "-", days: ["2026-11-23"] }]
  expect(addOfficeDays("2026-11-20", 1, shut)).toBe("2026-11-24")
  expect(addDays("2026-11-20", 3)).toBe("2026-11-23")
})

test.each([-1, 0.5, 367, Number.NaN])("%d days are refused", (days) =>
  expect(() => addOfficeDays("2026-11-22", days)).toThrow(RangeError),
)
