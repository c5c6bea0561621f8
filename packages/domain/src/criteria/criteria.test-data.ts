import fc from "fast-check"
import type { Answers } from "./answers"
import {
  AWARDED_STARS,
  type CriteriaSet,
  type Criterion,
  type CriterionOption,
  criteriaOf,
  PART_CODES,
} from "./criteria-set"
import { ALL_CRITERIA_SETS } from "./sets"

/** Answers by a choice for every criterion; criteria with cases are answered in case A. */
export function answersOf(set: CriteriaSet, choose: (criterion: Criterion) => CriterionOption | undefined): Answers {
  const chosen = criteriaOf(set).flatMap((criterion) => {
    const option = choose(criterion)
    return option ? [[criterion.code, option.id]] : []
  })
  return { options: Object.fromEntries(chosen), knockOuts: [] }
}

export const bestOf = ({ options }: Criterion): CriterionOption | undefined =>
  options.reduce<CriterionOption | undefined>(
    (best, one) => (best && best.points >= one.points ? best : one),
    undefined,
  )

export const allBest = (set: CriteriaSet): Answers => answersOf(set, bestOf)
export const allWorst = (set: CriteriaSet): Answers => answersOf(set, ({ options }) => options[0])

/** The same answers with another option for one criterion. */
export const withOption = (answers: Answers, code: string, id: string): Answers => ({
  ...answers,
  options: { ...answers.options, [code]: id },
})

/** Told by its code when a property fails. */
export const anySet = fc.constantFrom(
  ...ALL_CRITERIA_SETS.map((set) => ({ ...set, [fc.toStringMethod]: () => set.code })),
)

/** Complete answers of a set, any option of any case. */
export const completeAnswers = (set: CriteriaSet): fc.Arbitrary<Answers> =>
  fc
    .record(Object.fromEntries(criteriaOf(set).map(({ code, options }) => [code, fc.constantFrom(...options)])))
    .map((chosen) => ({
      options: Object.fromEntries(Object.entries(chosen).map(([code, { id }]) => [code, id])),
      knockOuts: [],
    }))

/** Complete answers near the top, where stars and gates are at stake: some criteria worse than their best. */
export const goodAnswers = (set: CriteriaSet): fc.Arbitrary<Answers> =>
  fc
    .tuple(
      completeAnswers(set),
      fc.subarray(
        criteriaOf(set).map(({ code }) => code),
        { maxLength: 12 },
      ),
    )
    .map(([any, worse]) => {
      const best = allBest(set)
      const mixed = Object.entries(best.options).map(([code, id]) => [
        code,
        worse.includes(code) ? any.options[code] : id,
      ])
      return { options: Object.fromEntries(mixed), knockOuts: [] }
    })

export const setWithAnswers = anySet.chain((set) =>
  fc.oneof(completeAnswers(set), goodAnswers(set)).map((answers) => ({ set, answers })),
)

const WORDS = { vi: "chữ", en: "words" }

/** Small sets of 100 points in few criteria with rising gates: small enough to try every way. */
export const smallSet: fc.Arbitrary<CriteriaSet> = fc
  .array(
    fc.record({
      share: fc.integer({ min: 1, max: 30 }),
      steps: fc.array(fc.nat(40), { maxLength: 3 }),
      gates: fc.nat(63),
    }),
    {
      minLength: 3,
      maxLength: 7,
    },
  )
  .map((shapes) => {
    const maxima = shapes.map(({ share }) => share)
    maxima[0] = (maxima[0] ?? 0) + 100 - maxima.reduce((sum, one) => sum + one, 0)
    return shapes.map(({ steps, gates }, index) => ({ max: maxima[index] ?? 0, steps, gates }))
  })
  .filter((shapes) => shapes.every(({ max }) => max > 0))
  .map((shapes) => ({
    ...smallestSet,
    parts: PART_CODES.map((code, part) => ({
      code,
      max: 0,
      name: WORDS,
      headings: [],
      criteria: shapes.flatMap((shape, index) => (index % 3 === part ? [criterion(String(index + 1), shape)] : [])),
    })),
  }))

const smallestSet = {
  code: "SMALL",
  number: 1,
  group: "food" as const,
  name: WORDS,
  validFrom: "2026-05-22",
  validTo: null,
  legalBasis: "26/2026/QĐ-TTg",
  knockOuts: [{ code: "forged-file", criterion: null, text: WORDS }],
}

function criterion(code: string, shape: { max: number; steps: readonly number[]; gates: number }): Criterion {
  const points = [...new Set([0, ...shape.steps.filter((one) => one < shape.max), shape.max])].sort((a, b) => a - b)
  const gateAt = (index: number) =>
    AWARDED_STARS.find((_, star) => ((shape.gates >> (star * 2)) & 3) === index && index > 0)
  const options = points.map((one, index) => ({
    id: `${code}.${index}`,
    points: one,
    gate: gateAt(index) ?? null,
    knockOut: null,
    text: WORDS,
  }))
  return { code, heading: null, max: shape.max, text: WORDS, note: null, options, cases: [] }
}
