import { expect, test } from "vitest"
import { chosenPayment, offerOf, type PaymentOffer } from "./chosen-payment"

const offer = (id: PaymentOffer["id"], available: boolean): PaymentOffer => ({
  id,
  available,
  reason: available ? null : "alcohol",
  limit: null,
  holdMinutes: null,
})
const all = [offer("cash_on_delivery", true), offer("bank_transfer", true), offer("card", true)]
const noCash = [offer("cash_on_delivery", false), offer("bank_transfer", true), offer("card", false)]

test.each([
  [all, null, "cash_on_delivery"],
  [all, "card", "card"],
  [noCash, null, "bank_transfer"],
  [noCash, "cash_on_delivery", "bank_transfer"],
  [noCash, "card", "bank_transfer"],
  [[offer("cash_on_delivery", false)], "cash_on_delivery", null],
] as const)("of %o with %s picked it is %s", (payments, picked, chosen) =>
  expect(chosenPayment(payments, picked)).toBe(chosen),
)

test("a way that the answer leaves out is not set up", () =>
  expect(offerOf([], "card")).toMatchObject({ available: false, reason: "not_set_up" }))
