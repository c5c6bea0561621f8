import { type Answers, chosenOption, refuseUnknown } from "./answers"
import { type Band, bandOf, bandsOn, starsFor } from "./bands"
import { type AwardedStars, type CriteriaSet, criteriaOf, type PartCode } from "./criteria-set"
import { type CodesByStars, passesGate, sortGates } from "./gates"

/** What one score sheet ("phiếu chấm") comes to. */
export interface SheetScore {
  /** Whether every criterion is answered. */
  complete: boolean
  /** Codes of the criteria without an answer, in printed order. */
  missing: readonly string[]
  /** Points so far, of 40, 25 and 35. */
  pointsByPart: Readonly<Record<PartCode, number>>
  /** Points so far, of 100. */
  total: number
  /** Where the points alone stand. */
  band: Band
  gatesMet: CodesByStars
  /** Criteria that keep so many stars away; an unanswered one is missed. */
  gatesMissed: CodesByStars
  /** Codes of the knock-outs found, ticked or by an answer. */
  knockOuts: readonly string[]
  /** Null for no certificate: under 3 stars, a knock-out, or not complete. */
  stars: AwardedStars | null
}

/**
 * Scores one sheet by a set: the highest stars whose band is reached and whose gates, and all lower gates, are met
 * (Decision 26/2026/QĐ-TTg). A knock-out ends it; an incomplete sheet awards nothing. Refuses (RangeError, naming the
 * place) answers that the set does not know.
 */
export function scoreSheet(set: CriteriaSet, answers: Answers): SheetScore {
  refuseUnknown(set, answers)
  const criteria = criteriaOf(set)
  const chosen = new Map(criteria.map((criterion) => [criterion.code, chosenOption(criterion, answers)]))
  const missing = criteria.filter(({ code }) => !chosen.get(code)).map(({ code }) => code)
  const pointsByPart = { A: 0, B: 0, C: 0 }
  for (const { code, part } of criteria) pointsByPart[part] += chosen.get(code)?.points ?? 0
  const total = pointsByPart.A + pointsByPart.B + pointsByPart.C
  const gates = sortGates(criteria, (criterion, stars) =>
    passesGate(criterion, chosen.get(criterion.code) ?? null, stars),
  )
  const answered = [...chosen.values()].map((option) => option?.knockOut)
  const knockOuts = set.knockOuts
    .map(({ code }) => code)
    .filter((code) => answers.knockOuts.includes(code) || answered.includes(code))
  const band = bandOf(bandsOn(set.validFrom), total)
  const isOver = missing.length > 0 || knockOuts.length > 0
  const stars = isOver ? null : starsFor(band, (asked) => gates.gatesMissed[asked].length > 0)
  return { complete: missing.length === 0, missing, pointsByPart, total, band, ...gates, knockOuts, stars }
}
