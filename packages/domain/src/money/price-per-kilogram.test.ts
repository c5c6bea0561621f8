import fc from "fast-check"
import { expect, test } from "vitest"
import { pricePerKilogram } from "./price-per-kilogram"

test.each([
  [65_000, 1000, 65_000],
  [65_000, 2000, 32_500],
  [25_000, 150, 166_667],
  [1, 3, 333],
  [3, 2000, 2],
  [0, 500, 0],
  [65_000, null, null],
  [65_000, 0, null],
])("%i ₫ for %s g is %s ₫ a kilogram", (price, grams, expected) =>
  expect(pricePerKilogram(price, grams)).toBe(expected),
)

test("a kilogram's pack costs what the kilogram costs", () =>
  fc.assert(
    fc.property(fc.maxSafeNat(), (price) => {
      expect(pricePerKilogram(price, 1000)).toBe(price)
    }),
  ))

test("a price or a weight that is not whole is refused", () => {
  expect(() => pricePerKilogram(0.5, 100)).toThrow(RangeError)
  expect(() => pricePerKilogram(100, 0.5)).toThrow(RangeError)
  expect(() => pricePerKilogram(-1, null)).toThrow(RangeError)
})
