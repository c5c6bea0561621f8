import { describe, expect, test } from "vitest"
import { isInForce } from "../marketplace/commission-rule"
import { bandOf, bandsOn } from "./bands"
import { allBest, allWorst, withOption } from "./criteria.test-data"
import { AWARDED_STARS, type CriteriaSet, criteriaOf, PART_POINTS } from "./criteria-set"
import { gatePoints } from "./gates"
import { scoreSheet } from "./score-sheet"
import { ALL_CRITERIA_SETS, criteriaSetOfCode, criteriaSetOn } from "./sets"
import { STRUCTURE_2026 } from "./structure-2026.test-data"

const TODAY = "2026-11-22"
const SETS = Array.from({ length: 26 }, (_, index) => criteriaSetOn(index + 1, TODAY))
const byCode = SETS.map((set) => [set.code, set] as const)

const structureOf = ({ code, parts }: CriteriaSet): string => {
  const optionsOf = (options: CriteriaSet["parts"][number]["criteria"][number]["options"]) =>
    options.map(({ points, gate }) => (gate ? `${points}/${gate}` : `${points}`)).join(" ")
  const lines = parts.map(
    (part) =>
      `${part.code} ${part.max} = ${part.criteria.map((one) => `${one.code}: ${optionsOf(one.options)}`).join(", ")}`,
  )
  return [code, ...lines].join("\n")
}

/** Every gate above its criterion's lowest option, with the best option that misses it. */
const GATES = SETS.flatMap((set) =>
  criteriaOf(set).flatMap((criterion) =>
    AWARDED_STARS.flatMap((stars) => {
      const below = criterion.options.findLast(({ points }) => points < gatePoints(criterion, stars))
      return below ? [[set.code, criterion.code, stars, { set, criterion, below }] as const] : []
    }),
  ),
)

describe.each(byCode)("%s", (_, set) => {
  test("has the points and gates that the decision prints", () =>
    expect(structureOf(set)).toBe(STRUCTURE_2026[set.number - 1]))

  test("is worth 40, 25 and 35 points, 100 together", () => {
    for (const part of set.parts)
      expect([part.code, part.criteria.reduce((sum, { max }) => sum + max, 0)]).toEqual([
        part.code,
        PART_POINTS[part.code],
      ])
    expect(scoreSheet(set, allBest(set))).toMatchObject({ pointsByPart: PART_POINTS, total: 100 })
  })

  test("gives all best answers 5 stars and all worst no certificate", () => {
    expect(scoreSheet(set, allBest(set))).toMatchObject({ band: 5, stars: 5 })
    const worst = scoreSheet(set, allWorst(set))
    expect([worst.complete, worst.stars]).toEqual([true, null])
    expect(worst.total).toBeLessThan(50)
  })

  test("asks in short words, each option another", () => {
    for (const { text, options, cases } of criteriaOf(set))
      for (const language of ["vi", "en"] as const) {
        expect(text[language].length).toBeLessThanOrEqual(60)
        for (const option of options) expect(option.text[language].length, option.id).toBeLessThanOrEqual(110)
        const shown = (cases.length > 0 ? cases : [{ options: options.map(({ id }) => id) }]).map(({ options: ids }) =>
          options.filter(({ id }) => ids.includes(id)).map((option) => option.text[language]),
        )
        for (const texts of shown) expect(new Set(texts).size).toBe(texts.length)
      }
  })
})

test("every gate above a lowest option is tried alone", () => expect(GATES).toHaveLength(446))

test.each(GATES)("%s: %s missing its gate of %i stars costs exactly that star", (_, code, stars, { set, below }) => {
  const score = scoreSheet(set, withOption(allBest(set), code, below.id))
  expect(score.gatesMissed[stars]).toEqual([code])
  // The points lost do not decide here: 100 less what this one answer costs stays in the highest band.
  expect(bandOf(bandsOn(TODAY), score.total)).toBe(5)
  expect([score.knockOuts, score.stars]).toEqual([[], stars === 3 ? null : stars - 1])
})

describe("a set on a day", () => {
  test("is the one in force", () => {
    expect(criteriaSetOn(3, "2026-05-22").code).toBe("QD26-03")
    expect(criteriaSetOfCode("QD26-03")).toBe(criteriaSetOn(3, TODAY))
  })

  test.each([
    [3, "2026-05-21"],
    [0, TODAY],
    [27, TODAY],
  ])("number %i on %s is refused where there is none", (number, day) =>
    expect(() => criteriaSetOn(number, day)).toThrow(`No criteria set ${number} in force on ${day}`),
  )

  test("is the only one of its number from its first day on", () => {
    for (const { number, validFrom } of ALL_CRITERIA_SETS)
      expect(ALL_CRITERIA_SETS.filter((set) => set.number === number && isInForce(set, validFrom))).toHaveLength(1)
  })

  test("has one code for ever", () => {
    expect(new Set(ALL_CRITERIA_SETS.map(({ code }) => code)).size).toBe(ALL_CRITERIA_SETS.length)
    expect(() => criteriaSetOfCode("QD99-01")).toThrow("No criteria set QD99-01")
  })

  test("asks tourism's 8, 9 and 15 in one of two cases, each worth the same", () => {
    const cased = criteriaOf(criteriaSetOn(26, TODAY)).filter(({ cases }) => cases.length > 0)
    expect(cased.map(({ code }) => code)).toEqual(["8", "9", "15"])
    for (const { cases } of cased) expect(cases.map(({ options }) => options.length)).toEqual([2, 2])
  })
})
