import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Answers, NO_ANSWERS, openOptions } from "./answers"
import { allBest, completeAnswers, setWithAnswers, smallSet, withOption } from "./criteria.test-data"
import { AWARDED_STARS, type CriteriaSet, criteriaOf } from "./criteria-set"
import { scoreSheet } from "./score-sheet"
import { criteriaSetOn } from "./sets"
import { type Improvement, wayTo, whyNotMore } from "./why-not-more"

const RICE = criteriaSetOn(3, "2026-11-22")

const applied = (answers: Answers, list: readonly Improvement[]): Answers =>
  list.reduce((sum, { code, to }) => withOption(sum, code, to), answers)

/** Fewest criteria that have to be raised to their best, by trying every choice of criteria. */
function fewest(set: CriteriaSet, answers: Answers, stars: number): number {
  const criteria = criteriaOf(set)
  const counts = Array.from({ length: 2 ** criteria.length }, (_, choice) => {
    const raised = criteria.filter((_, index) => (choice >> index) & 1)
    const better = raised.reduce((sum, { code, options }) => withOption(sum, code, options.at(-1)?.id ?? ""), answers)
    return (scoreSheet(set, better).stars ?? 0) >= stars ? raised.length : Number.POSITIVE_INFINITY
  })
  return Math.min(...counts)
}

describe("why not one star more", () => {
  test("is the shortest list there is, tried against every other", () =>
    fc.assert(
      fc.property(
        smallSet.chain((set) =>
          fc.record({
            set: fc.constant(set),
            answers: completeAnswers(set),
            left: fc.nat(4),
            stars: fc.constantFrom(...AWARDED_STARS),
          }),
        ),
        ({ set, answers, left, stars }) => {
          const { [String(left)]: _, ...options } = answers.options
          const some = { ...answers, options }
          expect(wayTo(set, some, stars)).toHaveLength(fewest(set, some, stars))
        },
      ),
      { numRuns: 150 },
    ))

  test("reaches one star more, and asks of no answer more than it must", () =>
    fc.assert(
      fc.property(setWithAnswers, ({ set, answers }) => {
        const { stars, knockOuts } = scoreSheet(set, answers)
        const list = whyNotMore(set, answers)
        if (knockOuts.length > 0 || stars === 5) {
          expect(list).toEqual(knockOuts.length > 0 ? null : [])
          return
        }
        const next = (stars ?? 2) + 1
        expect(scoreSheet(set, applied(answers, list ?? [])).stars ?? 0).toBeGreaterThanOrEqual(next)
        for (const { code, to, from } of list ?? []) {
          const criterion = criteriaOf(set).find((one) => one.code === code)
          if (!criterion) throw new Error(code)
          const wanted = criterion.options.find(({ id }) => id === to)?.points ?? 0
          const now = criterion.options.find(({ id }) => id === from)?.points ?? -1
          for (const less of openOptions(criterion, answers).filter(({ points }) => points < wanted && points > now)) {
            const lowered = withOption(applied(answers, list ?? []), code, less.id)
            expect(scoreSheet(set, lowered).stars ?? 0).toBeLessThan(next)
          }
        }
      }),
    ))

  test("names the gate that keeps 100 - 2 points from 5 stars", () =>
    expect(whyNotMore(RICE, withOption(allBest(RICE), "4.1", "4.1.c"))).toEqual([
      { code: "4.1", from: "4.1.c", to: "4.1.d", pointsGained: 2, opensGate: true },
    ]))

  test("names every criterion of an empty sheet, for 3 stars", () => {
    const list = whyNotMore(RICE, NO_ANSWERS) ?? []
    expect(list.map(({ code }) => code)).toEqual(criteriaOf(RICE).map(({ code }) => code))
    expect(scoreSheet(RICE, applied(NO_ANSWERS, list))).toMatchObject({ complete: true, stars: 3 })
  })

  test("stays within the case that was chosen", () => {
    const tourism = criteriaSetOn(26, "2026-11-22")
    const { "8": _, ...options } = allBest(tourism).options
    const list = whyNotMore(tourism, { options, cases: { "8": "B" }, knockOuts: [] })
    expect(list).toMatchObject([{ code: "8", from: null, to: expect.stringMatching(/^8\.B\./) }])
  })

  test("is empty at 5 stars, and no list mends a knock-out", () => {
    expect(whyNotMore(RICE, allBest(RICE))).toEqual([])
    expect(whyNotMore(RICE, { ...allBest(RICE), knockOuts: ["forged-file"] })).toBeNull()
  })
})
