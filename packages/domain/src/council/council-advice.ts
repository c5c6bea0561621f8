import { bandsOn, pointsFor } from "../criteria/bands"
import type { CouncilResult } from "../criteria/council-result"
import { AWARDED_STARS, type AwardedStars, type CriteriaSet, type Criterion } from "../criteria/criteria-set"
import { gatePoints } from "../criteria/gates"

/** What keeps one star more away from a dossier that a council has scored. */
export interface CouncilAdvice {
  /** The next stars. */
  stars: AwardedStars
  /** Points that the average lacks, of 100, at most two decimals, rounded up; 0 when the points are there. */
  pointsLacking: number
  /** Gates of these or fewer stars that most members did not see met, in printed order, each once. */
  gates: readonly MissedGate[]
}

export interface MissedGate {
  criterion: string
  /** The most stars that ask for it, of those advised about. */
  stars: AwardedStars
  /** Id of the least option that is enough. */
  option: string
}

/**
 * Why a council's result is not one star more, and what would make it so. Null when it is 5 stars, when a knock-out
 * ended the assessment, or when a sheet is incomplete: then no better answer mends it.
 */
export function councilAdvice(set: CriteriaSet, result: CouncilResult): CouncilAdvice | null {
  if (result.knockOuts.length > 0 || !result.complete) return null
  const next = AWARDED_STARS.find((stars) => result.stars === null || stars > result.stars)
  if (!next) return null
  const lacking = pointsFor(bandsOn(set.validFrom), next) * result.sheets - result.sum
  const asked = AWARDED_STARS.filter((stars) => stars <= next)
  const gates = set.parts
    .flatMap(({ criteria }) => criteria)
    .flatMap((criterion): MissedGate[] => {
      const stars = asked.filter((one) => result.gatesMissed[one].includes(criterion.code)).at(-1)
      const option = stars && leastOption(criterion, stars)
      return stars && option ? [{ criterion: criterion.code, stars, option }] : []
    })
  return { stars: next, pointsLacking: Math.max(0, Math.ceil((lacking * 100) / result.sheets) / 100), gates }
}

/** The worst option that passes what so many stars ask of a criterion. */
function leastOption(criterion: Criterion, stars: AwardedStars): string | undefined {
  const least = gatePoints(criterion, stars)
  return [...criterion.options].sort((a, b) => a.points - b.points).find(({ points }) => points >= least)?.id
}
