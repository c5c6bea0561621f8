import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { councilResult } from "./council-result"
import { allBest, allWorst, anySet, completeAnswers, goodAnswers, withOption } from "./criteria.test-data"
import { AWARDED_STARS } from "./criteria-set"
import { scoreSheet } from "./score-sheet"
import { criteriaSetOn } from "./sets"

const RICE = criteriaSetOn(3, "2026-11-22")
const BEST = allBest(RICE)
const NO_STORE = withOption(BEST, "4.1", "4.1.c")

/** A council is many answers to make: fewer of them than a property usually sees. */
const RUNS = { numRuns: 40 }

const council = anySet.chain((set) =>
  fc.record({
    set: fc.constant(set),
    sheets: fc.array(fc.oneof(completeAnswers(set), goodAnswers(set)), { minLength: 1, maxLength: 7 }),
  }),
)

describe("a council", () => {
  test("comes to the same whatever the order of its sheets", () =>
    fc.assert(
      fc.property(
        council.chain(({ set, sheets }) =>
          fc.record({
            set: fc.constant(set),
            sheets: fc.constant(sheets),
            shuffled: fc.shuffledSubarray(sheets, { minLength: sheets.length }),
          }),
        ),
        ({ set, sheets, shuffled }) => {
          expect(councilResult(set, shuffled)).toEqual(councilResult(set, sheets))
        },
      ),
      RUNS,
    ))

  test("of one member, or of members who agree, comes to that sheet", () =>
    fc.assert(
      fc.property(council, fc.integer({ min: 1, max: 5 }), ({ set, sheets }, count) => {
        const sheet = sheets[0] ?? allBest(set)
        const { stars, gatesMet, gatesMissed, total, band, knockOuts } = scoreSheet(set, sheet)
        const result = councilResult(set, Array(count).fill(sheet))
        expect(result).toMatchObject({ stars, gatesMet, gatesMissed, band, knockOuts, average: total })
      }),
      RUNS,
    ))

  test("never awards more than its average reaches or its gates allow", () =>
    fc.assert(
      fc.property(council, ({ set, sheets }) => {
        const { stars, sum, band, gatesMissed } = councilResult(set, sheets)
        expect(stars ?? 0).toBeLessThanOrEqual(band)
        if (stars === 5) expect(sum).toBeGreaterThanOrEqual(90 * sheets.length)
        for (const asked of AWARDED_STARS) if (stars !== null && asked <= stars) expect(gatesMissed[asked]).toEqual([])
      }),
      RUNS,
    ))

  test("is ended by a knock-out on any one sheet", () =>
    expect(councilResult(RICE, [BEST, BEST, { ...BEST, knockOuts: ["forged-file"] }])).toMatchObject({
      stars: null,
      knockOuts: ["forged-file"],
    }))

  test("awards nothing while one sheet is incomplete", () => {
    const { "1.1": _, ...options } = BEST.options
    expect(councilResult(RICE, [BEST, BEST, { ...BEST, options }])).toMatchObject({ complete: false, stars: null })
  })

  test.each([
    [[BEST, BEST, NO_STORE], 5, []],
    [[BEST, NO_STORE, NO_STORE], 4, ["4.1"]],
    [[BEST, NO_STORE], 4, ["4.1"]],
  ])("meets a gate when more than half chose it: case %#", (sheets, stars, missed) => {
    const result = councilResult(RICE, sheets)
    expect([result.stars, result.gatesMissed[5]]).toEqual([stars, missed])
    expect(result.sum).toBeGreaterThanOrEqual(90 * sheets.length)
  })

  test("shows an average that never promises more than the band: 89.66 is cut, and stays 4 stars", () => {
    const lower = [
      ["1.1", "1.1.a"],
      ["1.4", "1.4.a"],
      ["4.3", "4.3.b"],
      ["5.3", "5.3.b"],
    ].reduce((answers, [code = "", id = ""]) => withOption(answers, code, id), BEST)
    expect(scoreSheet(RICE, lower).total).toBe(88)
    const nearly = withOption(withOption(BEST, "4.3", "4.3.b"), "5.3", "5.3.b")
    const more = withOption(nearly, "1.1", "1.1.b")
    expect(scoreSheet(RICE, more).total).toBe(91)
    const result = councilResult(RICE, [lower, lower, withOption(more, "2.4", "2.4.a")])
    expect(result).toMatchObject({ sum: 266, average: 88.66, band: 4, stars: 4 })
  })

  test("keeps average and spread of every criterion for the minutes", () => {
    const result = councilResult(RICE, [BEST, BEST, allWorst(RICE)])
    expect(result.criteria.find(({ code }) => code === "4.3")).toEqual({
      code: "4.3",
      answered: 3,
      average: 3.33,
      lowest: 0,
      highest: 5,
    })
    expect(result.averageByPart.A + result.averageByPart.B + result.averageByPart.C).toBeCloseTo(result.average, 1)
  })

  test("without sheets has no result", () => expect(() => councilResult(RICE, [])).toThrow(RangeError))
})
