import fc from "fast-check"
import { expect, test } from "vitest"
import { todayInVietnam } from "./today-in-vietnam"

test.each([
  ["2026-11-21T16:59:59.999Z", "2026-11-21"],
  ["2026-11-21T17:00:00.000Z", "2026-11-22"],
  ["2026-12-31T17:00:00.000Z", "2027-01-01"],
  ["2024-02-28T17:00:00.000Z", "2024-02-29"],
])("at %s it is %s", (moment, date) => expect(todayInVietnam(new Date(moment))).toBe(date))

test("it agrees with the platform's time zone data", () => {
  const platform = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" })
  const moment = fc.date({ min: new Date("1980-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  fc.assert(
    fc.property(moment, (at) => {
      expect(todayInVietnam(at)).toBe(platform.format(at))
    }),
  )
})

test("an invalid moment is refused", () => expect(() => todayInVietnam(new Date(Number.NaN))).toThrow(RangeError))
