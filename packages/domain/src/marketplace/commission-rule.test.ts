import fc from "fast-check"
import { expect, test } from "vitest"
import { type CommissionRule, commissionRuleFor } from "./commission-rule"

const rule = (changes: Partial<CommissionRule>): CommissionRule => ({
  id: "all",
  producerId: null,
  productGroup: null,
  categoryId: null,
  validFrom: "2026-01-01",
  validTo: null,
  ...changes,
})
const subject = { producerId: "maker", productGroup: "food", categoryIds: ["rice", "gifts"] } as const
const RULES = [
  rule({}),
  rule({ id: "food", productGroup: "food" }),
  rule({ id: "rice", categoryId: "rice" }),
  rule({ id: "rice-food", categoryId: "rice", productGroup: "food" }),
  rule({ id: "maker", producerId: "maker" }),
  rule({ id: "maker-food", producerId: "maker", productGroup: "food" }),
  rule({ id: "maker-rice", producerId: "maker", categoryId: "rice" }),
]
/** From the one that says least to the one that says most. */
const ORDER = ["all", "food", "rice", "rice-food", "maker", "maker-food", "maker-rice"]

test("whatever else is there, in whatever order, the one that says most wins", () =>
  fc.assert(
    fc.property(fc.shuffledSubarray(RULES, { minLength: 1 }), (rules) => {
      const most = Math.max(...rules.map(({ id }) => ORDER.indexOf(id)))
      expect(commissionRuleFor(rules, subject, "2026-11-22")?.id).toBe(ORDER[most])
    }),
  ))

test.each([
  [{ producerId: "other" }],
  [{ productGroup: "beverage" as const }],
  [{ categoryId: "tea" }],
  [{ validFrom: "2026-11-23" }],
  [{ validTo: "2026-11-22" }],
])("%j does not fit", (changes) => expect(commissionRuleFor([rule(changes)], subject, "2026-11-22")).toBeNull())

test("the first day counts, the last does not, and of two in force the newer wins", () => {
  const old = rule({ id: "old", validTo: "2026-12-01" })
  const next = rule({ id: "new", validFrom: "2026-12-01" })
  expect(commissionRuleFor([old, next], subject, "2026-11-30")?.id).toBe("old")
  expect(commissionRuleFor([old, next], subject, "2026-12-01")?.id).toBe("new")
  expect(commissionRuleFor([rule({ id: "old" }), next], subject, "2026-12-01")?.id).toBe("new")
})
