import fc from "fast-check"
import { expect, test } from "vitest"
import { formatDong } from "./format-dong"

test.each([
  [0, "0 ₫", "0 ₫"],
  [999, "999 ₫", "999 ₫"],
  [1000, "1.000 ₫", "1,000 ₫"],
  [1_250_000, "1.250.000 ₫", "1,250,000 ₫"],
  [-50_000, "−50.000 ₫", "−50,000 ₫"],
  [Number.MAX_SAFE_INTEGER, "9.007.199.254.740.991 ₫", "9,007,199,254,740,991 ₫"],
])("%i", (amount, vi, en) => {
  expect(formatDong(amount)).toBe(vi.replace(" ", "\u00a0"))
  expect(formatDong(amount, "en")).toBe(en.replace(" ", "\u00a0"))
})

test("it writes digits as the platform does", () => {
  const platform = new Intl.NumberFormat("vi-VN")
  fc.assert(
    fc.property(fc.maxSafeNat(), (amount) => {
      expect(formatDong(amount)).toBe(`${platform.format(amount)}\u00a0₫`)
    }),
  )
})

test.each([0.5, Number.NaN, 2 ** 53])("%f is refused", (amount) => expect(() => formatDong(amount)).toThrow(RangeError))
