import { bandOf, bandsOn } from "../criteria/bands"
import type { AwardedStars, CriteriaSet } from "../criteria/criteria-set"
import type { CouncilLevel } from "./round-windows"

/** Most stars that a province's chairman awards; the Minister alone awards 5 (Decision 26/2026/QĐ-TTg, article 8). */
export const MOST_STARS_OF: Readonly<Record<CouncilLevel, AwardedStars>> = { province: 4, ministry: 5 }

export type AwardProblem = "no_result" | "too_many_stars" | "not_of_this_level" | "ground_missing"

export interface AwardAsked {
  level: CouncilLevel
  stars: AwardedStars
  /** What the council's result, or the ministry's council's, allows; null for no certificate. */
  allowed: AwardedStars | null
  /** Why fewer stars are awarded than are allowed. */
  ground: string | null
}

/**
 * What stands against awarding so many stars; null when nothing does. Never more than the result allows and than the
 * level may award; fewer only with a ground, also where 5 would go to the ministry and 4 is awarded instead.
 */
export function awardProblem({ level, stars, allowed, ground }: AwardAsked): AwardProblem | null {
  if (allowed === null) return "no_result"
  if (stars > MOST_STARS_OF[level] || (level === "ministry" && stars !== MOST_STARS_OF.ministry))
    return "not_of_this_level"
  if (stars > allowed) return "too_many_stars"
  return stars < allowed && !ground?.trim() ? "ground_missing" : null
}

/**
 * Whether what the ministry's council said fits together: the average reaches the stars' band, by the bands of the set.
 * No stars fit every average under 5 stars' points: a gate may be missed. Refuses (RangeError) an average outside 0 to 100.
 */
export function isMinistryResult(
  set: Pick<CriteriaSet, "validFrom">,
  { average, stars }: { average: number; stars: AwardedStars | null },
): boolean {
  const band = bandOf(bandsOn(set.validFrom), average)
  return stars === null || stars <= band
}
