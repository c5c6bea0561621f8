import fc from "fast-check"
import { expect, test } from "vitest"
import { payoutMemo, payoutSum } from "./payout-sum"

const sum = fc.integer({ min: 0, max: 5_000_000_000 })

test("what is paid and what settles a debt are together what leaves the balance", () =>
  fc.assert(
    fc.property(fc.integer({ min: -5_000_000_000, max: 5_000_000_000 }), sum, sum, (payable, debt, minimum) => {
      const paid = payoutSum(payable, debt, minimum)
      if (paid) {
        expect(paid.amount + paid.debt).toBe(paid.payable)
        expect(paid.amount).toBeGreaterThanOrEqual(Math.max(1, minimum))
      } else expect(payable - debt).toBeLessThan(Math.max(1, minimum))
    }),
  ))

test.each([
  [500_000, 0, 10_000, 500_000],
  [500_000, 120_000, 10_000, 380_000],
  [500_000, 495_000, 10_000, undefined],
  [-40_000, 0, 0, undefined],
  [0, 0, 0, undefined],
])("%d payable, %d owed, at least %d → %s", (payable, debt, minimum, amount) =>
  expect(payoutSum(payable, debt, minimum)?.amount).toBe(amount),
)

test("refuses fractions and a debt below nothing", () => {
  expect(() => payoutSum(0.5, 0, 0)).toThrow(RangeError)
  expect(() => payoutSum(10, -1, 0)).toThrow(RangeError)
})

test("memos are what a bank takes, and differ", () => {
  expect(payoutMemo(7, 12)).toBe("CHO XA TRA KY 0007-012")
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 99_999 }), (run, number) => {
      expect(payoutMemo(run, number)).toMatch(/^[A-Z0-9 -]{1,25}$/)
    }),
  )
})
