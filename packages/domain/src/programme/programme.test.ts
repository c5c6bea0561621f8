import fc from "fast-check"
import { expect, test } from "vitest"
import { starsOn } from "../certification/stars-on"
import type { CertificateFacts } from "../certification/validity-window"
import type { DeclaredFacts, ProgrammeFacts, ProgrammeProducer, ProgrammeProduct } from "./facts"
import { figureOf, isReached } from "./figure"
import { INDICATOR_WORDS } from "./indicator-words"
import { INDICATOR_KEYS, INDICATORS, type IndicatorKey } from "./indicators"
import { PLANS, plansOf } from "./plans"

const TODAY = "2026-11-22"
const DAYS = { today: TODAY, from: "2023-01-01", to: "2025-12-31" }
const EMPTY: ProgrammeFacts = { products: [], producers: [], points: [], districts: [] }

const certificate = (code: string, issuedOn: string, stars: 3 | 4 | 5 = 3): CertificateFacts => ({
  code,
  stars,
  issuedOn,
  issuedYear: Number(issuedOn.slice(0, 4)),
  issuedPrecision: "day",
  graceUntil: null,
  revokedOn: null,
  replacedOn: null,
})
function product(id: string, ...certificates: CertificateFacts[]): ProgrammeProduct {
  const stars = starsOn(certificates, TODAY)?.stars ?? null
  return {
    id,
    name: id,
    producerId: `maker-${id}`,
    tourism: false,
    district: null,
    certificates,
    stars,
    starsUnknown: certificates.some((each) => each.stars === null),
    online: false,
    atMinistry: false,
  }
}
const DECLARED: DeclaredFacts = {
  workers: 10,
  trainedWorkers: 4,
  craftVillage: null,
  greenChain: true,
  materialRegion: null,
  channels: ["postmart"],
}
const producer = (id: string, more: Partial<ProgrammeProducer> = {}): ProgrammeProducer => ({
  id,
  name: id,
  type: "cooperative",
  district: null,
  since: null,
  declared: null,
  ...more,
})
const figure = (key: IndicatorKey, facts: Partial<ProgrammeFacts>) =>
  figureOf(INDICATORS[key].rows({ ...EMPTY, ...facts }, DAYS), INDICATORS[key].unit)

test("without rows no figure is made up, whatever is counted", () => {
  for (const key of INDICATOR_KEYS) expect(figure(key, {}), key).toBeNull()
})

test("an expired certificate is a row that does not count: nought of one, and not unknown", () => {
  expect(figure("products_certified", { products: [product("a", certificate("A", "2020-05-01"))] })).toEqual({
    counted: 0,
    of: 1,
    unknown: 0,
    value: 0,
  })
})

test("a certificate that holds and does not say how many stars is unknown, not nought", () => {
  const silent = product("silent", { ...certificate("S", "2026-05-01"), stars: null })
  const products = [silent, product("three", certificate("T", "2026-05-01"))]
  expect(figure("products_certified", { products })).toMatchObject({ counted: 1, of: 1, unknown: 1 })
  expect(figure("products_five", { products })).toMatchObject({ counted: 0, of: 1, unknown: 1 })
})

test("a product is new when it was first recognised within the period", () => {
  const products = [
    product("old and again", certificate("A", "2021-05-01"), certificate("B", "2024-06-01")),
    product("new", certificate("C", "2024-06-01")),
    product("newer than the plan", certificate("D", "2026-06-01")),
    product("nobody knows when", { ...certificate("E", "2024-06-01"), issuedOn: null, issuedPrecision: "unknown" }),
  ]
  expect(figure("products_new", { products })).toMatchObject({ counted: 1, of: 3, unknown: 1 })
  expect(figure("products_renewed_share", { products })).toMatchObject({ counted: 1, of: 1, value: 1 })
})

test("a year alone tells that a product is new when the whole year lies in the period", () => {
  const inYear = (year: number): CertificateFacts => ({
    ...certificate(`Y${year}`, `${year}-01-01`),
    issuedOn: null,
    issuedPrecision: "year",
  })
  expect(figure("products_new", { products: [product("a", inYear(2024)), product("b", inYear(2022))] })).toMatchObject({
    counted: 1,
    of: 2,
    unknown: 0,
  })
})

test("workers are counted as people, of those who are declared", () => {
  const producers = [
    producer("a", { declared: DECLARED }),
    producer("b", { declared: { ...DECLARED, workers: 30, trainedWorkers: 0 } }),
    producer("silent"),
  ]
  expect(figure("workers_trained_share", { producers })).toEqual({ counted: 4, of: 40, unknown: 0, value: 0.1 })
})

test("what a maker did not declare is unknown, not no", () => {
  const facts = {
    products: [product("a", certificate("A", "2025-01-01")), product("b", certificate("B", "2025-01-01"))],
    producers: [producer("maker-a", { declared: DECLARED }), producer("maker-b")],
  }
  expect(figure("green_chain_share", facts)).toEqual({ counted: 1, of: 1, unknown: 1, value: 1 })
  expect(figure("three_star_on_postmart_share", facts)).toMatchObject({ counted: 1, of: 1, unknown: 1 })
})

test("a district counts by what lies in it; one that nothing is known of is unknown", () => {
  const facts = {
    districts: ["Huyện Cao Lãnh", "Huyện Lai Vung", "Huyện Tam Nông"],
    producers: [
      producer("a", { district: "Huyện Cao Lãnh", since: "2024-02-01" }),
      producer("b", { district: "Huyện Lai Vung", since: "2022-02-01" }),
    ],
  }
  const found = figure("cooperatives_new_by_district", facts)
  expect(found).toEqual({ counted: 1, of: 2, unknown: 1, value: 1 })
  expect(found && isReached(found, "count", "every")).toBe(false)
})

test("a goal is judged by exact numbers: 29.99 % is not 30 %", () => {
  const of = (counted: number, whole: number) => ({ counted, of: whole, unknown: 0, value: counted / whole })
  expect(isReached(of(2999, 10_000), "share", 30)).toBe(false)
  expect(isReached(of(3000, 10_000), "share", 30)).toBe(true)
  expect(isReached(of(3, 10), "share", 30)).toBe(true)
  expect(isReached(of(164, 400), "count", 165)).toBe(false)
})

test("a figure is the sum of its rows, in any order", () => {
  const row = fc.record({
    kind: fc.constant("product" as const),
    id: fc.string(),
    name: fc.string(),
    part: fc.option(fc.integer({ min: 0, max: 1 }), { nil: null }),
    whole: fc.constant(1),
  })
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const found = figureOf(rows, "count")
      expect(figureOf([...rows].reverse(), "count")).toEqual(found)
      const known = rows.filter(({ part }) => part !== null)
      expect(found === null).toBe(known.length === 0)
      if (found === null) return
      expect(found.counted).toBe(rows.filter(({ part }) => part === 1).length)
      expect(found.of + found.unknown).toBe(rows.length)
    }),
  )
})

test("every plan counts what there are words for, within its period, at most once", () => {
  for (const { key, from, to, targets } of PLANS) {
    expect(from < to, key).toBe(true)
    expect(new Set(targets.map(({ indicator }) => indicator)).size, key).toBe(targets.length)
    for (const { indicator, goal } of targets) {
      expect(INDICATOR_WORDS[indicator].vi, indicator).not.toBe("")
      if (goal !== "every") expect(goal, indicator).toBeGreaterThan(0)
      if (INDICATORS[indicator].unit === "share" && goal !== "every") expect(goal, indicator).toBeLessThanOrEqual(100)
    }
  }
  expect(new Set(PLANS.map(({ key }) => key)).size).toBe(PLANS.length)
})

test("a province has its own plan and the country's", () => {
  expect(plansOf("42").map(({ key }) => key)).toEqual(["national-2021-2025", "ha-tinh-2023-2025"])
  expect(plansOf(null)).toHaveLength(PLANS.length)
})
