import fc from "fast-check"
import { expect, test } from "vitest"
import { addDays } from "../calendar/iso-date"
import { reopensOn } from "./closing"

const TET = { from: "2027-02-02", to: "2027-02-12" }

test.each([
  ["2027-02-01", null],
  ["2027-02-02", "2027-02-13"],
  ["2027-02-12", "2027-02-13"],
  ["2027-02-13", null],
])("around Tết, %s: open again %s", (day, again) => expect(reopensOn([TET], day)).toBe(again))

test("rests that touch are one rest", () => {
  const later = { from: "2027-02-13", to: "2027-02-15" }
  expect(reopensOn([later, TET], "2027-02-05")).toBe("2027-02-16")
  expect(reopensOn([later, TET, { from: "2027-02-17", to: "2027-02-20" }], "2027-02-05")).toBe("2027-02-16")
})

test("it is open on the day it opens, and closed on every day before", () => {
  const day = fc.nat(60).map((n) => addDays("2027-01-01", n))
  const closing = fc.tuple(day, fc.nat(10)).map(([from, length]) => ({ from, to: addDays(from, length) }))
  fc.assert(
    fc.property(fc.array(closing, { maxLength: 8 }), day, (closings, today) => {
      const isClosed = (on: string) => closings.some(({ from, to }) => from <= on && on <= to)
      const again = reopensOn(closings, today)
      expect(isClosed(today)).toBe(again !== null)
      if (again === null) return
      expect(isClosed(again)).toBe(false)
      for (let on = today; on < again; on = addDays(on, 1)) expect(isClosed(on)).toBe(true)
    }),
  )
})
