import fc from "fast-check"
import { expect, test } from "vitest"
import { balanced, balanceOf, sumOf } from "./entry"
import {
  postingsForPayoutConfirmed,
  postingsForPayoutFailed,
  postingsForPayoutMade,
  postingsForReleased,
  postingsForRemittance,
} from "./postings"

const sum = fc.nat(1_000_000_000)

test("a payout takes the debt first, and what is on its way reaches the bank or comes back whole", () =>
  fc.assert(
    fc.property(sum, sum, (a, b) => {
      const [payable, debt] = [Math.max(a, b), Math.min(a, b)]
      const made = postingsForPayoutMade("maker", payable, debt)
      const paid = postingsForPayoutConfirmed("maker", payable - debt)
      const failed = postingsForPayoutFailed("maker", payable - debt)
      expect(balanceOf(paid, "bank")).toBe(0 - (payable - debt))
      for (const after of [paid, failed]) expect(balanceOf([...made, ...after], "producer_in_payout")).toBe(0)
      expect(balanceOf([...made, ...failed], "producer_payable") + balanceOf(made, "producer_debt")).toBe(0)
      for (const entries of [made, paid, failed]) expect(sumOf(entries)).toBe(0)
    }),
  ))

test("a debt above what is payable waits for the next payout", () => {
  expect(() => postingsForPayoutMade("maker", 10, 11)).toThrow(RangeError)
  expect(() => postingsForPayoutMade("maker", 10, -1)).toThrow(RangeError)
})

test("what a carrier kept is a cost, and the rest is on the bank", () =>
  fc.assert(
    fc.property(sum, sum, (amount, fee) => {
      const entries = postingsForRemittance("maker", amount, fee)
      expect([balanceOf(entries, "bank"), balanceOf(entries, "carrier_fees")]).toEqual([amount, fee])
      expect(balanceOf(entries, "cash_carrier")).toBe(0 - amount - fee)
    }),
  ))

test("nothing moved is no entry", () => expect(postingsForReleased("maker", 0)).toEqual([]))

test.each([
  [[{ account: "bank", producerId: null, amount: 5 }]],
  [[{ account: "bank", producerId: null, amount: 0.5 }]],
  [
    [
      { account: "producer_debt", producerId: null, amount: 5 },
      { account: "bank", producerId: null, amount: -5 },
    ],
  ],
] as const)("%j is refused", (entries) => expect(() => balanced(entries)).toThrow(RangeError))
