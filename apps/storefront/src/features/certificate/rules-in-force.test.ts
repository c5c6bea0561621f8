import { ALL_CRITERIA_SETS } from "@ocop/domain/criteria-sets"
import { expect, test } from "vitest"
import { rulesInForce } from "./rules-in-force"

test("bands, parts and what ends every assessment come from the sets in force", () => {
  const rules = rulesInForce(ALL_CRITERIA_SETS, "vi")
  expect(rules).toMatchObject({ legalBasis: "26/2026/QĐ-TTg", validFrom: "2026-05-22", months: 36 })
  expect(rules.bands).toEqual([
    { stars: 5, from: 90, to: 100 },
    { stars: 4, from: 70, to: 90 },
    { stars: 3, from: 50, to: 70 },
  ])
  expect(rules.parts.map(({ points }) => points)).toEqual([40, 25, 35])
  const [first] = rules.knockOuts
  expect(first).toEqual({ text: "Hồ sơ giả mạo", sets: 25 })
  const told = rules.knockOuts.map(({ text }) => text)
  for (const set of ALL_CRITERIA_SETS)
    expect(told).toEqual(expect.arrayContaining(set.knockOuts.map(({ text }) => text.vi)))
})

test("without a set there is nothing to explain", () => expect(() => rulesInForce([], "en")).toThrow(RangeError))
