import fc from "fast-check"
import { expect, test } from "vitest"
import { addDays } from "../calendar/iso-date"
import { REVOCATION_GROUND_CODES, revocationDueOn, revocationGroundsOn } from "./revocation"

test("six grounds are in force since Decision 26/2026, each worded in both languages and with its legal basis", () => {
  const grounds = revocationGroundsOn("2026-11-22")
  expect(grounds.map(({ ground }) => ground)).toEqual([...REVOCATION_GROUND_CODES])
  for (const { vi, en, legalBasis } of grounds) expect([vi, en, legalBasis].every((text) => text.length > 5)).toBe(true)
  expect(revocationGroundsOn("2026-05-21")).toEqual([])
})

test.each([
  ["2026-05-21", null],
  ["2026-05-22", "2026-06-06"],
  ["2026-12-20", "2027-01-04"],
])("found on %s the decision is due on %s", (found, due) => expect(revocationDueOn(found)).toBe(due))

test("the deadline is always fifteen days later", () =>
  fc.assert(
    fc.property(fc.nat(3000), (days) => {
      const found = addDays("2026-05-22", days)
      expect(revocationDueOn(found)).toBe(addDays(found, 15))
    }),
  ))
