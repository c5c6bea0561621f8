import fc from "fast-check"
import { expect, test } from "vitest"
import { missingToSell, missingToSubmit, PAPER_KINDS, type ProducerFacts, TO_SELL } from "./missing-to-sell"
import { PRODUCER_STATUSES } from "./producer-status"

const TODAY = "2026-11-22"
const nothing: ProducerFacts = {
  status: "draft",
  type: null,
  legalName: null,
  taxCode: null,
  communeCode: null,
  address: null,
  representative: null,
  phone: null,
  papers: [],
  hasBankAccount: false,
  goods: 0,
}
const cooperative: ProducerFacts = {
  status: "approved",
  type: "cooperative",
  legalName: "HTX Định An",
  taxCode: "0100109106",
  communeCode: "18364",
  address: "Ấp Chợ",
  representative: "Trần Văn Ba",
  phone: "0912345678",
  papers: [
    { kind: "identity", validUntil: "2030-01-01" },
    { kind: "business_registration", validUntil: null },
  ],
  hasBankAccount: true,
  goods: 2,
}

test("a shop just begun misses everything, in order", () => expect(missingToSell(nothing, TODAY)).toEqual([...TO_SELL]))
test("a cooperative with its papers misses nothing", () => expect(missingToSell(cooperative, TODAY)).toEqual([]))

test("a household needs neither tax code nor registration", () => {
  const household = {
    ...cooperative,
    type: "household_business",
    taxCode: null,
    papers: cooperative.papers.slice(0, 1),
  }
  expect(missingToSell(household, TODAY)).toEqual([])
  expect(missingToSell({ ...household, type: "company" }, TODAY)).toEqual(["tax_code", "business_paper"])
})

test("a paper counts through its last day", () => {
  const lapsing = { ...cooperative, papers: cooperative.papers.map((paper) => ({ ...paper, validUntil: TODAY })) }
  expect(missingToSell(lapsing, TODAY)).toEqual([])
  expect(missingToSell(lapsing, "2026-11-23")).toEqual(["identity_paper", "business_paper"])
})

test.each([
  ["draft", ["submission", "approval"]],
  ["more_wanted", ["submission", "approval"]],
  ["submitted", ["approval"]],
  ["suspended", ["approval"]],
  ["approved", []],
] as const)("%s: still to come %j", (status, missing) => {
  expect(missingToSell({ ...cooperative, status }, TODAY)).toEqual(missing)
  expect(missingToSubmit({ ...cooperative, status }, TODAY)).toEqual([])
})

test("goods may come after the operator was asked", () =>
  expect(missingToSubmit({ ...cooperative, status: "draft", goods: 0 }, TODAY)).toEqual([]))

const text = fc.option(fc.constantFrom("", "  ", "x", "0100109106"), { nil: null })
const facts: fc.Arbitrary<ProducerFacts> = fc.record({
  status: fc.constantFrom(...PRODUCER_STATUSES),
  type: fc.option(fc.constantFrom("cooperative", "household_business", "company"), { nil: null }),
  legalName: text,
  taxCode: text,
  communeCode: text,
  address: text,
  representative: text,
  phone: text,
  papers: fc.array(
    fc.record({
      kind: fc.constantFrom(...PAPER_KINDS),
      validUntil: fc.option(fc.constantFrom("2020-01-01", "2030-01-01"), { nil: null }),
    }),
  ),
  hasBankAccount: fc.boolean(),
  goods: fc.nat(3),
})

test("one more paper or good never makes more missing", () =>
  fc.assert(
    fc.property(facts, fc.constantFrom(...PAPER_KINDS), (given, kind) => {
      const more = { ...given, goods: given.goods + 1, papers: [...given.papers, { kind, validUntil: null }] }
      const before = missingToSell(given, TODAY)
      for (const key of missingToSell(more, TODAY)) expect(before).toContain(key)
    }),
  ))
