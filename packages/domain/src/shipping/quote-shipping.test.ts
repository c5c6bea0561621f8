import fc from "fast-check"
import { expect, test } from "vitest"
import { quoteShipping, type ShippingRate } from "./quote-shipping"

const rates: ShippingRate[] = [
  { zone: "far", uptoGrams: 5000, fee: 55_000, daysFrom: 3, daysTo: 5, feePerExtraKilogram: 8000 },
  { zone: "far", uptoGrams: 500, fee: 30_000, daysFrom: 3, daysTo: 5 },
  { zone: "far", uptoGrams: 2000, fee: 38_000, daysFrom: 3, daysTo: 5 },
  { zone: "same_province", uptoGrams: 2000, fee: 18_000, daysFrom: 1, daysTo: 2 },
]

test.each([
  [0, 30_000],
  [500, 30_000],
  [501, 38_000],
  [2000, 38_000],
  [5000, 55_000],
  [5001, 63_000],
  [6000, 63_000],
  [6001, 71_000],
  [15_000, 135_000],
])("%i g cost %i ₫ to go far", (grams, fee) =>
  expect(quoteShipping(rates, grams, "far")).toEqual({ fee, daysFrom: 3, daysTo: 5 }),
)

test("a heavier parcel never costs less while the steps rise, and the order of steps changes nothing", () =>
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(100_000), (a, b) => {
      const fee = (grams: number) => quoteShipping(rates, grams, "far").fee
      expect(a > b || fee(a) <= fee(b)).toBe(true)
      expect(quoteShipping([...rates].reverse(), a, "far")).toEqual(quoteShipping(rates, a, "far"))
    }),
  ))

test("what no step carries is refused, and so is a weight or fee that is not whole", () => {
  expect(() => quoteShipping(rates, 2001, "same_province")).toThrow("2001 g")
  expect(() => quoteShipping(rates, 100, "same_region")).toThrow("same_region")
  expect(() => quoteShipping(rates, 0.5, "far")).toThrow(RangeError)
  expect(() => quoteShipping(rates, -1, "far")).toThrow(RangeError)
  const bad = { zone: "far", uptoGrams: 100, fee: 0.5, daysFrom: 1, daysTo: 1 } as const
  expect(() => quoteShipping([bad], 100, "far")).toThrow(RangeError)
  expect(() => quoteShipping([{ ...bad, fee: 1, feePerExtraKilogram: 0.5 }], 101, "far")).toThrow(RangeError)
})
