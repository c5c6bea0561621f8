import { expect, test } from "vitest"
import { type CriteriaSet, criteriaOf } from "./criteria-set"
import { ALL_CRITERIA_SETS, criteriaSetOfCode } from "./sets"

/** The reference file is not part of the project: OCOP_RUBRIC_REFERENCE names it where it is at hand. */
interface Reference {
  code: string
  no: number
  sections: { code: string; max: number; criteria: ReferenceCriterion[] }[]
}
interface ReferenceCriterion {
  code: string
  max: number
  container?: boolean
  options: { points: number | null; min_star_gate: number | null }[]
}

declare const process: { env: Record<string, string | undefined> }
const file = process.env.OCOP_RUBRIC_REFERENCE

const ours = (set: CriteriaSet) =>
  set.parts.map((part) => ({
    code: part.code,
    max: part.max,
    headings: part.headings.map(({ code, max }) => ({ code, max })),
    criteria: part.criteria.map(({ code, max, options }) => ({
      code,
      max,
      options: options.map(({ points, gate }) => ({ points, gate })),
    })),
  }))

const theirs = ({ sections }: Reference) =>
  sections.map(({ code, max, criteria }) => ({
    code,
    max,
    headings: criteria.filter(({ container }) => container).map((one) => ({ code: one.code, max: one.max })),
    criteria: criteria
      .filter(({ container }) => !container)
      .map((one) => ({
        code: one.code,
        max: one.max,
        // Criterion 1.2 of sets 4, 7, 10 and 11 prints no points for its first option.
        options: one.options.map(({ points, min_star_gate: gate }) => ({ points: points ?? 0, gate })),
      })),
  }))

test("the 26 sets ask 787 questions with 2,579 options", () => {
  const criteria = ALL_CRITERIA_SETS.flatMap(criteriaOf)
  expect(criteria).toHaveLength(787)
  expect(criteria.flatMap(({ options }) => options)).toHaveLength(2579)
})

if (file) {
  const reference: Reference[] = (await import(/* @vite-ignore */ file)).default
  test.each(reference.map((one) => [one.code, one] as const))("%s is what the reference says", (code, one) => {
    const set = criteriaSetOfCode(code)
    expect(set.number).toBe(one.no)
    expect(ours(set)).toEqual(theirs(one))
  })
}
