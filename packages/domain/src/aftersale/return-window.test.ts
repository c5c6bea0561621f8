import fc from "fast-check"
import { expect, test } from "vitest"
import { addDays, weekdayOf } from "../calendar/iso-date"
import { todayInVietnam } from "../calendar/today-in-vietnam"
import {
  answerBy,
  appealableUntil,
  isReturnable,
  objectableUntil,
  releasableFrom,
  returnableUntil,
} from "./return-window"

const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays("2026-01-01", days))

test.each([
  ["2026-11-22", "2026-11-22", true],
  ["2026-11-29", "2026-11-22", true],
  ["2026-11-30", "2026-11-22", false],
  ["2026-11-21", "2026-11-22", false],
])("on %s, delivered on %s: %s", (today, deliveredOn, is) =>
  expect(isReturnable(today, deliveredOn, { windowDays: 7 })).toBe(is),
)

test("a longer window never closes sooner", () =>
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 }), (delivered, a, b) => {
      const until = (windowDays: number) => returnableUntil(delivered, { windowDays })
      expect(a > b || until(a) <= until(b)).toBe(true)
      expect(isReturnable(until(a), delivered, { windowDays: a })).toBe(true)
      expect(isReturnable(addDays(until(a), 1), delivered, { windowDays: a })).toBe(false)
    }),
  ))

test("a shop never has to answer on a Sunday, and has no fewer days than promised", () =>
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 30 }), (opened, answerWorkingDays) => {
      const by = answerBy(opened, { answerWorkingDays })
      expect(weekdayOf(by)).not.toBe(0)
      expect(by >= addDays(opened, answerWorkingDays)).toBe(true)
    }),
  ))

test("opened on a Friday, three working days are Tuesday", () =>
  expect(answerBy("2026-11-20", { answerWorkingDays: 3 })).toBe("2026-11-24"))

test("a refusal can be taken further for a week", () =>
  expect(appealableUntil("2026-11-22", { appealDays: 7 })).toBe("2026-11-29"))

test("a replacement that left may be missed for ten days", () =>
  expect(objectableUntil("2026-11-22", { replacementDays: 10 })).toBe("2026-12-02"))

test("money is released when the days for returning are over, to the moment, whenever it was delivered", () => {
  const moment = fc.date({ min: new Date("2026-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
  const beside = fc.integer({ min: -100_000_000, max: 100_000_000 })
  fc.assert(
    fc.property(
      moment,
      fc.integer({ min: 1, max: 90 }),
      fc.oneof(fc.constantFrom(-1, 0, 1), beside),
      (at, windowDays, off) => {
        const from = releasableFrom(at, { windowDays })
        const asked = new Date(Math.max(at.getTime(), from.getTime() + off))
        const isOpen = isReturnable(todayInVietnam(asked), todayInVietnam(at), { windowDays })
        expect(isOpen).toBe(asked < from)
      },
    ),
  )
})

test("delivered on a Sunday evening, a week's window ends at the midnight after the next Sunday", () =>
  expect(releasableFrom(new Date("2026-11-22T19:30:00+07:00"), { windowDays: 7 })).toEqual(
    new Date("2026-11-30T00:00:00+07:00"),
  ))
