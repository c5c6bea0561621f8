import { expect, test } from "vitest"
import { checkAnswers } from "../criteria/answers"
import { criteriaOf } from "../criteria/criteria-set"
import { scoreSheet } from "../criteria/score-sheet"
import { ALL_CRITERIA_SETS, criteriaSetOn } from "../criteria/sets"
import { carryAnswers } from "./carry-answers"

const rice = criteriaSetOn(3, "2026-11-22")
const best = (set: typeof rice) => ({
  options: Object.fromEntries(criteriaOf(set).map(({ code, options }) => [code, options.at(-1)?.id ?? ""])),
  knockOuts: ["forged-file"],
})

test.each(ALL_CRITERIA_SETS.map((set) => [set.number, set] as const))(
  "set %i carries everything into itself",
  (_, set) => {
    const { answers, criteria } = carryAnswers({ set, answers: best(set) }, set)
    expect(answers.options).toEqual(best(set).options)
    expect(answers.knockOuts).toEqual([])
    expect(checkAnswers(set, answers)).toEqual([])
    expect(Object.keys(criteria)).toHaveLength(criteriaOf(set).length)
  },
)

test("into another set only what is asked and answered in the same words is carried", () => {
  for (const set of ALL_CRITERIA_SETS) {
    const { answers, criteria } = carryAnswers({ set: rice, answers: best(rice) }, set)
    expect(checkAnswers(set, answers)).toEqual([])
    for (const [then, now] of Object.entries(criteria)) expect(textOf(rice, then)).toBe(textOf(set, now))
    expect(scoreSheet(set, answers).total).toBeLessThanOrEqual(100)
  }
})

test("a reworded option is left open", () => {
  const [part, ...parts] = rice.parts
  const [criterion, ...others] = part?.criteria ?? []
  if (!part || !criterion) throw new Error("a set has criteria")
  const reworded = {
    ...criterion,
    options: criterion.options.map((one) => ({ ...one, text: { vi: "khác", en: "other" } })),
  }
  const next = { ...rice, code: "QD99-03", parts: [{ ...part, criteria: [reworded, ...others] }, ...parts] }
  const { answers } = carryAnswers({ set: rice, answers: best(rice) }, next)
  expect(Object.keys(best(rice).options).filter((code) => !(code in answers.options))).toEqual([criterion.code])
})

const textOf = (set: typeof rice, code: string) => criteriaOf(set).find((one) => one.code === code)?.text.vi
