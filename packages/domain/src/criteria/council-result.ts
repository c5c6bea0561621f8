import { type Answers, chosenOption } from "./answers"
import { type Band, bandOf, bandsOn, starsFor } from "./bands"
import { type AwardedStars, type CriteriaSet, criteriaOf, type PartCode } from "./criteria-set"
import { type CodesByStars, passesGate, sortGates } from "./gates"
import { scoreSheet } from "./score-sheet"

/** What the sheets of a council come to together. */
export interface CouncilResult {
  sheets: number
  /** Whether every sheet is complete; nothing is awarded otherwise. */
  complete: boolean
  /** The members' totals added up: with `sheets` the exact average. */
  sum: number
  /** Of 100, cut (never rounded up) to two decimals: 89.99 never shows as 90. For reading; the band is decided on `sum`. */
  average: number
  averageByPart: Readonly<Record<PartCode, number>>
  /** Where the average alone stands. */
  band: Band
  /** A gate is met when more than half of the sheets chose its option or a better one. */
  gatesMet: CodesByStars
  gatesMissed: CodesByStars
  /** Codes of the knock-outs found on any sheet. */
  knockOuts: readonly string[]
  /** Null for no certificate. */
  stars: AwardedStars | null
  /** For the minutes, in printed order. */
  criteria: readonly CriterionResult[]
}

/** How the members scored one criterion; null points while nobody answered it. */
export interface CriterionResult {
  code: string
  answered: number
  /** Cut to two decimals. */
  average: number | null
  lowest: number | null
  highest: number | null
}

/**
 * The council's result by a set: the average of its members' totals decides the band, exactly; gates are met by more
 * than half of the sheets, never by average points; a knock-out on any sheet ends it; an incomplete sheet awards nothing.
 * The order of the sheets does not matter. Refuses (RangeError) no sheets, or answers that the set does not know.
 */
export function councilResult(set: CriteriaSet, sheets: readonly Answers[]): CouncilResult {
  if (sheets.length === 0) throw new RangeError(`${set.code}: a council without sheets has no result`)
  const scores = sheets.map((answers) => scoreSheet(set, answers))
  const count = sheets.length
  const sum = sumOf(scores.map(({ total }) => total))
  const complete = scores.every((score) => score.complete)
  const band = bandOf(bandsOn(set.validFrom), sum, count)
  const gates = sortGates(criteriaOf(set), (criterion, stars) => {
    const passed = sheets.filter((answers) => passesGate(criterion, chosenOption(criterion, answers), stars))
    return passed.length * 2 > count
  })
  const knockOuts = set.knockOuts
    .map(({ code }) => code)
    .filter((code) => scores.some((score) => score.knockOuts.includes(code)))
  const isOver = !complete || knockOuts.length > 0
  const averageOf = (part: PartCode) => cut(sumOf(scores.map((score) => score.pointsByPart[part])), count)
  return {
    sheets: count,
    complete,
    sum,
    average: cut(sum, count),
    averageByPart: { A: averageOf("A"), B: averageOf("B"), C: averageOf("C") },
    band,
    ...gates,
    knockOuts,
    stars: isOver ? null : starsFor(band, (asked) => gates.gatesMissed[asked].length > 0),
    criteria: criterionResults(set, sheets),
  }
}

const criterionResults = (set: CriteriaSet, sheets: readonly Answers[]): CriterionResult[] =>
  criteriaOf(set).map((criterion) => {
    const points = sheets.flatMap((answers) => chosenOption(criterion, answers)?.points ?? [])
    const answered = points.length
    if (answered === 0) return { code: criterion.code, answered, average: null, lowest: null, highest: null }
    const average = cut(sumOf(points), answered)
    return { code: criterion.code, answered, average, lowest: Math.min(...points), highest: Math.max(...points) }
  })

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)

/** Whole numbers up to the division, so that 100 × 89 over 3 is cut, not mistaken. */
const cut = (sum: number, count: number): number => Math.floor((sum * 100) / count) / 100
