import fc from "fast-check"
import { expect, test } from "vitest"
import { dong } from "../money/dong"
import { reducedPrice, reductionFaults, reductionRule } from "./price-reduction"

const TODAY = "2026-11-22"

test.each([
  [{ percent: 10, from: TODAY, until: TODAY }, []],
  [{ percent: 50, from: TODAY, until: "2027-03-21" }, []],
  [{ percent: 50, from: TODAY, until: "2027-03-22" }, ["days"]],
  [{ percent: 51, from: TODAY, until: TODAY }, ["percent"]],
  [{ percent: 0, from: TODAY, until: TODAY }, ["percent"]],
  [{ percent: 12.5, from: TODAY, until: TODAY }, ["percent"]],
  [{ percent: 10, from: "2026-11-21", until: "2026-11-30" }, ["past"]],
  [{ percent: 10, from: "2026-12-10", until: "2026-12-01" }, ["days"]],
])("%j: %j", (asked, faults) => expect(reductionFaults(asked, TODAY)).toEqual(faults))

test("a reduced price is whole, lower, and never by more than was said", () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), fc.integer({ min: 1, max: 50 }), (price, percent) => {
      const reduced = reducedPrice(dong(price), percent)
      expect(Number.isInteger(reduced)).toBe(true)
      expect(reduced).toBeLessThan(price)
      expect(price - reduced).toBeLessThan((price * percent) / 100 + 1)
    }),
  ))

test("before the first rule nothing may be reduced", () =>
  expect(() => reductionRule("2000-01-01")).toThrow(RangeError))
