import fc from "fast-check"
import { expect, test } from "vitest"
import type { Answers } from "../criteria/answers"
import { councilResult } from "../criteria/council-result"
import { AWARDED_STARS, criteriaOf } from "../criteria/criteria-set"
import { passesGate } from "../criteria/gates"
import { criteriaSetOfCode } from "../criteria/sets"
import { adviceSentences } from "./advice-words"
import { awardProblem, isMinistryResult } from "./allowed-stars"
import { councilAdvice } from "./council-advice"
import { differencesOf } from "./opinions-differ"

const set = criteriaSetOfCode("QD26-03")

const best = (): Answers => ({
  options: Object.fromEntries(criteriaOf(set).map(({ code, options }) => [code, options.at(-1)?.id ?? ""])),
  knockOuts: [],
})
const worst = (): Answers => ({
  options: Object.fromEntries(criteriaOf(set).map(({ code, options }) => [code, options[0]?.id ?? ""])),
  knockOuts: [],
})
const withOption = (answers: Answers, code: string, option: string): Answers => ({
  ...answers,
  options: { ...answers.options, [code]: option },
})

/** A criterion where an answer under the gate of 5 stars costs few points. */
const gated = criteriaOf(set).flatMap((criterion) => {
  const below = criterion.options.filter(
    (option) =>
      !passesGate(criterion, option, 5) && passesGate(criterion, option, 4) && passesGate(criterion, option, 3),
  )
  const under = below.at(-1)
  return under && criterion.max - under.points < 10 ? [{ criterion, under }] : []
})[0]

test("points that reach 5 stars and one missed gate are 4 stars, and the advice names the gate", () => {
  if (!gated) throw new Error("Set 3 has no gate of 5 stars to miss")
  const sheets = [best(), withOption(best(), gated.criterion.code, gated.under.id)]
  const three = [...sheets, withOption(best(), gated.criterion.code, gated.under.id)]
  const result = councilResult(set, three)
  expect(result.average).toBeGreaterThanOrEqual(90)
  expect(result.stars).toBe(4)
  const advice = councilAdvice(set, result)
  expect(advice).toMatchObject({ stars: 5, pointsLacking: 0, gates: [{ criterion: gated.criterion.code, stars: 5 }] })
  const said = adviceSentences(set, result, advice, "vi").join(" ")
  expect(said).toContain(`tiêu chí ${gated.criterion.code}`)
  expect(said).toContain("đã đủ khung 5 sao")
})

test("with 5 stars, and after a knock-out, there is no advice on points", () => {
  expect(councilAdvice(set, councilResult(set, [best(), best(), best()]))).toBeNull()
  const [knockOut] = set.knockOuts
  const ended = councilResult(set, [best(), { ...best(), knockOuts: [knockOut?.code ?? ""] }])
  expect(councilAdvice(set, ended)).toBeNull()
  expect(adviceSentences(set, ended, null, "en")).toEqual([`The assessment ended: ${knockOut?.text.en}`])
})

const answered = fc.record(
  Object.fromEntries(
    criteriaOf(set).map(({ code, options }) => [code, fc.constantFrom(...options.map(({ id }) => id))]),
  ),
)
const sheets = fc.array(
  answered.map((options): Answers => ({ options, knockOuts: [] })),
  { minLength: 1, maxLength: 5 },
)

test("following the advice reaches the stars it speaks of", () =>
  fc.assert(
    fc.property(sheets, (members) => {
      const result = councilResult(set, members)
      const advice = councilAdvice(set, result)
      if (!advice) {
        expect(result.stars).toBe(5)
        return
      }
      const mended = members.map((answers) =>
        advice.gates.reduce((mending, { criterion, option }) => {
          const now = criteriaOf(set).find(({ code }) => code === criterion)
          const points = (id: string | undefined) => now?.options.find((one) => one.id === id)?.points ?? 0
          return points(mending.options[criterion]) >= points(option) ? mending : withOption(mending, criterion, option)
        }, answers),
      )
      const after = councilResult(set, mended)
      expect(
        AWARDED_STARS.filter((stars) => stars <= advice.stars).flatMap((stars) => after.gatesMissed[stars]),
      ).toEqual([])
      if (advice.pointsLacking === 0) expect(after.stars ?? 0).toBeGreaterThanOrEqual(advice.stars)
    }),
  ))

test("opinions that agree do not differ, in whatever order", () => {
  expect(differencesOf(set, [best(), best()])).toBeNull()
  expect(differencesOf(set, [worst()])).toBeNull()
  expect(differencesOf(set, [best(), worst()])).toMatchObject({ stars: true })
  fc.assert(
    fc.property(sheets, (members) => {
      expect(differencesOf(set, [...members].reverse())).toEqual(differencesOf(set, members))
    }),
  )
})

test("a gate in dispute and a knock-out that one found are differences though the stars are alike", () => {
  if (!gated) throw new Error("Set 3 has no gate of 5 stars to miss")
  const low = { ...worst(), knockOuts: [] }
  const disputed = differencesOf(set, [
    low,
    withOption(low, gated.criterion.code, gated.criterion.options.at(-1)?.id ?? ""),
  ])
  expect(disputed?.gates).toContain(gated.criterion.code)
  const code = set.knockOuts[0]?.code ?? ""
  expect(differencesOf(set, [low, { ...low, knockOuts: [code] }])?.knockOuts).toEqual([code])
})

test.each([
  ["province", 4, 4, null, null],
  ["province", 3, 4, "Sản lượng sụt", null],
  ["province", 3, 4, "  ", "ground_missing"],
  ["province", 4, 3, "Đồng ý nâng", "too_many_stars"],
  ["province", 5, 5, null, "not_of_this_level"],
  ["province", 4, 5, null, "ground_missing"],
  ["province", 3, null, "Vì sao", "no_result"],
  ["ministry", 5, 5, null, null],
  ["ministry", 4, 5, "Vì sao", "not_of_this_level"],
] as const)("%s: %i stars where %s are allowed, ground %s: %s", (level, stars, allowed, ground, problem) =>
  expect(awardProblem({ level, stars, allowed, ground })).toBe(problem),
)

test.each([
  [92, 5, true],
  [89.99, 5, false],
  [89.99, 4, true],
  [92, 4, true],
  [49, 3, false],
  [49, null, true],
] as const)("the ministry's council: an average of %d and %s stars fit: %s", (average, stars, fits) =>
  expect(isMinistryResult(set, { average, stars })).toBe(fits),
)
