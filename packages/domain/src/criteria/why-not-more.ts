import { type Answers, chosenOption, openOptions } from "./answers"
import { bandsOn, pointsFor } from "./bands"
import { AWARDED_STARS, type AwardedStars, type CriteriaSet, criteriaOf } from "./criteria-set"
import { gatePoints, passesGate } from "./gates"
import { scoreSheet } from "./score-sheet"

/** One criterion that a better answer would have to be given to. */
export interface Improvement {
  code: string
  /** Id of the option now chosen; null while unanswered. */
  from: string | null
  /** Id of the least option that is enough, together with the others of the list. */
  to: string
  pointsGained: number
  /** Whether it opens a gate that was missed. */
  opensGate: boolean
}

/**
 * Why not one star more: the shortest list of criteria whose better answer would reach it. Empty when 5 stars are
 * reached; null when a knock-out stands, which no points mend. An unanswered criterion is always in the list, since an
 * incomplete sheet awards nothing. Refuses (RangeError) answers that the set does not know.
 */
export function whyNotMore(set: CriteriaSet, answers: Answers): Improvement[] | null {
  const { stars, knockOuts } = scoreSheet(set, answers)
  if (knockOuts.length > 0) return null
  const next = AWARDED_STARS.find((one) => stars === null || one > stars)
  return next ? wayTo(set, answers, next) : []
}

/**
 * The shortest list of criteria whose better answers reach so many stars, in printed order; empty when they are reached.
 *
 * Shortest, because: (1) a criterion that is unanswered, or misses a gate of these or fewer stars, is in every list,
 * for nothing but its own answer mends it; (2) with each of those at its best, d points still lack, and k more criteria
 * bring at most the sum of the k largest gains left; so the least k whose largest gains reach d cannot be undercut,
 * and taking the largest first finds it. All best answers are 100 points with every gate, so there is always a list.
 * Afterwards each answer is lowered as far as the others allow: the first such list in printed order, always the same.
 */
export function wayTo(set: CriteriaSet, answers: Answers, stars: AwardedStars): Improvement[] {
  const steps = criteriaOf(set).map((criterion) => {
    const chosen = chosenOption(criterion, answers)
    const now = chosen?.points ?? 0
    const asked = AWARDED_STARS.filter((one) => one <= stars)
    const opensGate = asked.some((one) => !passesGate(criterion, chosen, one))
    const least = Math.max(...asked.map((one) => gatePoints(criterion, one)))
    const better = openOptions(criterion, answers)
      .filter(({ points, knockOut }) => points >= least && !knockOut && (!chosen || points > now))
      .sort((a, b) => a.points - b.points)
    return { criterion, chosen, now, opensGate, better, gain: (better.at(-1)?.points ?? now) - now }
  })
  const forced = steps.filter(({ chosen, opensGate }) => !chosen || opensGate)
  const byGain = steps.filter((step) => !forced.includes(step)).sort((a, b) => b.gain - a.gain)
  let lacking = pointsFor(bandsOn(set.validFrom), stars) - scoreSheet(set, answers).total - gainOf(forced)
  const taken = [...forced]
  for (const step of byGain) {
    if (lacking <= 0) break
    taken.push(step)
    lacking -= step.gain
  }
  let spare = -lacking
  return steps
    .filter((step) => taken.includes(step))
    .flatMap(({ criterion, chosen, now, opensGate, better }) => {
      const best = better.at(-1)
      if (!best) return []
      const to = better.find(({ points }) => best.points - points <= spare) ?? best
      spare -= best.points - to.points
      return { code: criterion.code, from: chosen?.id ?? null, to: to.id, pointsGained: to.points - now, opensGate }
    })
}

const gainOf = (steps: readonly { gain: number }[]): number => steps.reduce((sum, { gain }) => sum + gain, 0)
