import { expect, test } from "vitest"
import { PERSONAL_DATA } from "./personal-data"
import { NEVER_RANKED_BY, RANKED_LISTS, RANKING_CRITERIA } from "./ranking-criteria"
import type { Words } from "./words"

const isSaid = ({ vi, en }: Words) => vi.trim().length > 3 && en.trim().length > 3

test("every criterion and list is said in both languages", () => {
  const words = [...Object.values(RANKING_CRITERIA), ...RANKED_LISTS.map(({ name }) => name), ...NEVER_RANKED_BY]
  expect(words.every(isSaid)).toBe(true)
})

test("every list ends in an order that cannot be tied, and no criterion is asked twice", () => {
  for (const { criteria } of RANKED_LISTS) {
    expect(criteria.at(-1)).toBe("fixed")
    expect(new Set(criteria).size).toBe(criteria.length)
  }
})

test("every criterion decides somewhere", () => {
  const used = new Set(RANKED_LISTS.flatMap(({ criteria }) => criteria))
  expect(Object.keys(RANKING_CRITERIA).filter((key) => !used.has(key as keyof typeof RANKING_CRITERIA))).toEqual([])
})

test("every kind of personal data says what, why, how long, and where it lies", () => {
  for (const { what, why, kept, given, stored } of PERSONAL_DATA) {
    expect([what, why, kept, ...given].every(isSaid)).toBe(true)
    expect(stored.length).toBeGreaterThan(0)
  }
  expect(new Set(PERSONAL_DATA.map(({ key }) => key)).size).toBe(PERSONAL_DATA.length)
})

test("nothing is processed by consent that nobody asked for", () =>
  expect(PERSONAL_DATA.filter(({ ground }) => ground === "consent")).toEqual([]))
