import fc from "fast-check"
import { expect, test } from "vitest"
import { allocate } from "./allocate"

const weights = fc.array(fc.oneof(fc.constant(0), fc.nat(100), fc.maxSafeNat()), { minLength: 1, maxLength: 20 })
const exactSum = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + BigInt(n), 0n)

test("the shares add up to the total, whatever its size", () =>
  fc.assert(
    fc.property(fc.maxSafeNat(), weights, (total, weights) => {
      const shares = allocate(total, weights)
      expect(shares).toHaveLength(weights.length)
      expect(exactSum(shares)).toBe(BigInt(total))
      expect(shares.every((share) => Number.isSafeInteger(share) && share >= 0)).toBe(true)
    }),
  ))

test("each share is within one đồng of its exact proportion", () =>
  fc.assert(
    fc.property(fc.maxSafeNat(), weights, (total, weights) => {
      const sum = exactSum(weights)
      fc.pre(sum > 0n)
      allocate(total, weights).forEach((share, i) => {
        const exact = BigInt(total) * BigInt(weights[i] ?? 0)
        const distance = BigInt(share) * sum - exact
        expect(distance < sum && -distance < sum).toBe(true)
      })
    }),
  ))

test("a weight of 0 gets nothing while another has some, and no share passes its weight within their sum", () =>
  fc.assert(
    fc.property(weights, fc.nat(1000), (weights, permille) => {
      const sum = exactSum(weights)
      fc.pre(sum > 0n && sum <= BigInt(Number.MAX_SAFE_INTEGER))
      const total = Number((sum * BigInt(permille)) / 1000n)
      allocate(total, weights).forEach((share, i) => {
        expect(share).toBeLessThanOrEqual(weights[i] ?? 0)
      })
    }),
  ))

test("a larger weight never gets less", () =>
  fc.assert(
    fc.property(fc.maxSafeNat(), weights, (total, weights) => {
      const pairs = allocate(total, weights).map((share, i) => ({ share, weight: weights[i] ?? 0 }))
      for (const a of pairs)
        for (const b of pairs) if (a.weight > b.weight) expect(a.share).toBeGreaterThanOrEqual(b.share)
    }),
  ))

test.each([
  [100, [1, 1, 1], [34, 33, 33]],
  [100, [3, 1], [75, 25]],
  [10, [0, 0, 0], [4, 3, 3]],
  [5, [0, 7, 0], [0, 5, 0]],
  [0, [1, 2], [0, 0]],
  [0, [], []],
  [1, [1, 1], [1, 0]],
  [7, [2, 1, 1], [3, 2, 2]],
  [Number.MAX_SAFE_INTEGER, [1, 1], [4503599627370496, 4503599627370495]],
  [Number.MAX_SAFE_INTEGER, [Number.MAX_SAFE_INTEGER], [Number.MAX_SAFE_INTEGER]],
])("%i over %j", (total, weights, shares) => expect(allocate(total, weights)).toEqual(shares))

test.each([
  [1, []],
  [-1, [1]],
  [1.5, [1]],
  [1, [0.5]],
  [1, [-1, 2]],
  [1, [Number.NaN]],
])("%d over %j is refused", (total, weights) => expect(() => allocate(total, weights)).toThrow(RangeError))
