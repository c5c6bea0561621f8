import fc from "fast-check"
import { type DayRow, daysFrom, inSteps } from "./series"

test("days run up to the last one, over ends of months", () =>
  expect(daysFrom("2028-03-01", 3)).toEqual(["2028-02-28", "2028-02-29", "2028-03-01"]))

const day = fc.record<Omit<DayRow, "day">>({ dong: fc.nat(), parcels: fc.nat(99), views: fc.nat(999) })

test("weeks lose and double nothing, and the newest is whole", () =>
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 400 }), (all) => {
      const days = daysFrom("2026-11-22", all.length)
      const rows = all.map((one, index) => ({ ...one, day: days[index] ?? "" }))
      for (const of of ["dong", "parcels", "views"] as const) {
        const sum = (list: readonly { dong: number; parcels: number; views: number }[]) =>
          list.reduce((total, row) => total + row[of], 0)
        expect(sum(inSteps(rows, "week"))).toBe(sum(rows))
        expect(sum(inSteps(rows, "day"))).toBe(sum(rows))
      }
      const weeks = inSteps(rows, "week")
      if (all.length >= 7) expect(weeks.at(-1)?.from).toBe("2026-11-16")
      expect(weeks).toHaveLength(Math.ceil(all.length / 7))
    }),
  ))
