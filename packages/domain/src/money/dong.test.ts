import fc from "fast-check"
import { expect, test } from "vitest"
import { dong, isDong, sumDong } from "./dong"

test.each([0, 1, 1_250_000, Number.MAX_SAFE_INTEGER])("%i is đồng", (amount) => expect(dong(amount)).toBe(amount))

test.each([-1, 0.5, 1e-9, Number.MAX_SAFE_INTEGER + 1, Number.NaN, Number.POSITIVE_INFINITY])(
  "%f is refused",
  (amount) => {
    expect(() => dong(amount)).toThrow(RangeError)
    expect(isDong(amount)).toBe(false)
  },
)

test("a sum does not depend on the order of its parts", () =>
  fc.assert(
    fc.property(fc.array(fc.nat()), (amounts) => {
      expect(sumDong([...amounts].reverse())).toBe(sumDong(amounts))
    }),
  ))

test("a sum refuses a fraction, a negative and what a number cannot hold", () => {
  expect(sumDong([])).toBe(0)
  expect(() => sumDong([1, 0.5, 0.5])).toThrow(RangeError)
  expect(() => sumDong([5, -5])).toThrow(RangeError)
  expect(() => sumDong([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError)
})
