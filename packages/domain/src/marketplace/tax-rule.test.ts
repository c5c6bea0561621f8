import { expect, test } from "vitest"
import { SUPPLY_KINDS, type TaxRule, taxRuleFor } from "./tax-rule"

const rule = (changes: Partial<TaxRule>): TaxRule => ({
  id: "all",
  producerType: null,
  supply: "goods",
  validFrom: "2025-07-01",
  validTo: null,
  ...changes,
})
const HOUSEHOLD = rule({ id: "household", producerType: "household_business", validTo: "2026-07-01" })
const HOUSEHOLD_2026 = { ...HOUSEHOLD, id: "household-2026", validFrom: "2026-07-01", validTo: null }
const RULES = [rule({}), HOUSEHOLD, HOUSEHOLD_2026, rule({ id: "service", supply: "service" })]

test.each([
  ["household_business", "goods", "2026-06-30", "household"],
  ["household_business", "goods", "2026-07-01", "household-2026"],
  ["household_business", "service", "2026-07-01", "service"],
  ["cooperative", "goods", "2026-07-01", "all"],
  [null, "goods", "2026-07-01", "all"],
] as const)("%s selling %s on %s is withheld by %s", (producerType, supply, day, id) =>
  expect(taxRuleFor(RULES, { producerType, supply }, day)?.id).toBe(id),
)

test("nothing is guessed where nothing is written down", () => {
  expect(taxRuleFor(RULES, { producerType: null, supply: "goods_service" }, "2026-07-01")).toBeNull()
  for (const supply of SUPPLY_KINDS) expect(taxRuleFor(RULES, { producerType: null, supply }, "2025-06-30")).toBeNull()
})

test("of two versions in force the newer wins, in whatever order", () => {
  const open = { ...HOUSEHOLD, validTo: null }
  for (const rules of [
    [open, HOUSEHOLD_2026],
    [HOUSEHOLD_2026, open],
  ])
    expect(taxRuleFor(rules, { producerType: "household_business", supply: "goods" }, "2026-08-01")?.id).toBe(
      "household-2026",
    )
})
