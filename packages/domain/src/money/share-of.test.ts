import fc from "fast-check"
import { expect, test } from "vitest"
import { shareOf } from "./share-of"

test.each([
  [100_000, 1250, 12_500],
  [99, 5000, 50],
  [1, 4999, 0],
  [1, 5000, 1],
  [333, 1000, 33],
  [Number.MAX_SAFE_INTEGER, 10_000, Number.MAX_SAFE_INTEGER],
  [123, 0, 0],
])("of %i, %i basis points are %i", (amount, points, share) => expect(shareOf(amount, points)).toBe(share))

test("a share never passes the whole, and more points never give less", () =>
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.nat(10_000), fc.nat(10_000), (amount, a, b) => {
      expect(shareOf(amount, a)).toBeLessThanOrEqual(amount)
      expect(a < b || shareOf(amount, a) >= shareOf(amount, b)).toBe(true)
    }),
  ))

test.each([
  [100, 10_001],
  [100, -1],
  [100, 0.5],
  [0.5, 100],
])("of %d, %d is refused", (amount, points) => expect(() => shareOf(amount, points)).toThrow(RangeError))
