import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { bandOf, bandsOn } from "./bands"
import { allBest, anySet, completeAnswers, setWithAnswers, withOption } from "./criteria.test-data"
import { AWARDED_STARS, criteriaOf } from "./criteria-set"
import { scoreSheet } from "./score-sheet"
import { criteriaSetOn } from "./sets"

const RICE = criteriaSetOn(3, "2026-11-22")

describe("a score sheet", () => {
  test("adds up to what its parts add up to, and a better answer never earns fewer stars", () =>
    fc.assert(
      fc.property(setWithAnswers, fc.nat(), ({ set, answers }, pick) => {
        const score = scoreSheet(set, answers)
        expect(score.total).toBe(score.pointsByPart.A + score.pointsByPart.B + score.pointsByPart.C)
        const criteria = criteriaOf(set)
        const criterion = criteria[pick % criteria.length]
        const now = criterion?.options.find(({ id }) => id === answers.options[criterion.code])
        for (const better of criterion?.options ?? []) {
          if (better.points < (now?.points ?? 0)) continue
          const raised = scoreSheet(set, withOption(answers, criterion?.code ?? "", better.id))
          expect(raised.total).toBeGreaterThanOrEqual(score.total)
          expect(raised.stars ?? 0).toBeGreaterThanOrEqual(score.stars ?? 0)
        }
      }),
    ))

  test("never passes a gate by points alone", () =>
    fc.assert(
      fc.property(setWithAnswers, ({ set, answers }) => {
        const { stars, band, gatesMissed, knockOuts } = scoreSheet(set, answers)
        if (stars !== null) {
          expect(stars).toBeLessThanOrEqual(band)
          for (const asked of AWARDED_STARS) if (asked <= stars) expect(gatesMissed[asked]).toEqual([])
        }
        const next = AWARDED_STARS.find((one) => one > (stars ?? 0))
        if (next && knockOuts.length === 0) expect(band < next || gatesMissed[next].length > 0).toBe(true)
      }),
    ))

  test("is ended by any knock-out", () =>
    fc.assert(
      fc.property(setWithAnswers, fc.nat(), ({ set, answers }, pick) => {
        const knockOut = set.knockOuts[pick % Math.max(set.knockOuts.length, 1)]
        if (!knockOut) return
        const score = scoreSheet(set, { ...answers, knockOuts: [knockOut.code] })
        expect([score.stars, score.knockOuts.includes(knockOut.code)]).toEqual([null, true])
      }),
    ))

  test("awards nothing while one answer is missing, and says which", () =>
    fc.assert(
      fc.property(
        anySet.chain((set) => fc.tuple(fc.constant(set), completeAnswers(set), fc.nat())),
        ([set, all, pick]) => {
          const codes = Object.keys(all.options)
          const code = codes[pick % codes.length] ?? ""
          const { [code]: _, ...rest } = all.options
          const score = scoreSheet(set, { ...all, options: rest })
          expect(score).toMatchObject({ complete: false, missing: [code], stars: null })
          for (const stars of AWARDED_STARS)
            if (
              criteriaOf(set)
                .find((one) => one.code === code)
                ?.options.some(({ gate }) => gate === stars)
            )
              expect(score.gatesMissed[stars]).toContain(code)
        },
      ),
    ))

  test("of the best rice is 100 points and 5 stars, with every gate by name", () =>
    expect(scoreSheet(RICE, allBest(RICE))).toMatchObject({
      pointsByPart: { A: 40, B: 25, C: 35 },
      total: 100,
      band: 5,
      stars: 5,
      gatesMet: { 5: ["1.3", "1.5", "4.1", "6.3", "6.4", "8"] },
      gatesMissed: { 3: [], 4: [], 5: [] },
    }))

  test("is ended by an answer that is a knock-out itself: water that smells", () => {
    const water = criteriaSetOn(16, "2026-11-22")
    const smelly = withOption(allBest(water), "6.3", "6.3.a")
    expect(scoreSheet(water, smelly)).toMatchObject({ total: 96, knockOuts: ["failed-sensory-test"], stars: null })
  })

  test.each([
    [{ options: { "1.1": "1.1.z" }, knockOuts: [] }, 'QD26-03 1.1: no_such_option "1.1.z"'],
    [{ options: { "1.1": "1.2.a" }, knockOuts: [] }, 'QD26-03 1.1: no_such_option "1.2.a"'],
    [{ options: { "99": "99.a" }, knockOuts: [] }, 'QD26-03 99: no_such_criterion "99.a"'],
    [{ options: { constructor: "a" }, knockOuts: [] }, 'QD26-03 constructor: no_such_criterion "a"'],
    [{ options: {}, knockOuts: ["bad-luck"] }, 'QD26-03 knockOuts: no_such_knock_out "bad-luck"'],
    [{ options: {}, cases: { "1.1": "A" as const }, knockOuts: [] }, 'QD26-03 1.1: no_such_case "A"'],
  ])("refuses what the set does not know: %j", (answers, message) =>
    expect(() => scoreSheet(RICE, answers)).toThrow(new RangeError(message)),
  )
})

describe("bands", () => {
  test.each([
    [0, 1],
    [29, 1],
    [30, 2],
    [49, 2],
    [50, 3],
    [69, 3],
    [70, 4],
    [89, 4],
    [90, 5],
    [100, 5],
  ])("%i points stand in band %i", (points, band) => expect(bandOf(bandsOn("2026-11-22"), points)).toBe(band))

  test("are decided without rounding: 269 points over three sheets are under 90", () => {
    expect(bandOf(bandsOn("2026-11-22"), 269, 3)).toBe(4)
    expect(bandOf(bandsOn("2026-11-22"), 270, 3)).toBe(5)
  })

  test.each([-1, 101])("refuse %i points", (points) =>
    expect(() => bandOf(bandsOn("2026-11-22"), points)).toThrow(RangeError),
  )

  test("are those of the decision in force", () => {
    expect(bandsOn("2026-05-21").legalBasis).toBe("148/QĐ-TTg (2023)")
    expect(bandsOn("2026-05-22").legalBasis).toBe("26/2026/QĐ-TTg")
    expect(bandsOn("2023-02-23").legalBasis).toBe("1048/QĐ-TTg (2019)")
    expect(() => bandsOn("2010-01-01")).toThrow("No bands in force on 2010-01-01")
  })
})
