import { AWARDED_STARS, type AwardedStars, type Criterion, type CriterionOption } from "./criteria-set"

/** Per number of stars, the codes of criteria. */
export type CodesByStars = Readonly<Record<AwardedStars, readonly string[]>>

/** The stars of which a criterion asks something, fewest first. */
export const starsAsking = (criterion: Criterion): AwardedStars[] =>
  AWARDED_STARS.filter((stars) => criterion.options.some(({ gate }) => gate === stars))

/** Points that a criterion has to reach for so many stars; 0 where those stars ask nothing of it. */
export function gatePoints(criterion: Criterion, stars: AwardedStars): number {
  const asked = criterion.options.filter(({ gate }) => gate === stars).map(({ points }) => points)
  return asked.length > 0 ? Math.min(...asked) : 0
}

/**
 * Whether an answer passes what so many stars ask of a criterion: the option that carries the gate, or a better one
 * (Decision 26/2026/QĐ-TTg). No answer passes no gate; a criterion of which those stars ask nothing is always passed.
 */
export const passesGate = (criterion: Criterion, chosen: CriterionOption | null, stars: AwardedStars): boolean =>
  !starsAsking(criterion).includes(stars) || (chosen !== null && chosen.points >= gatePoints(criterion, stars))

/** The gates of some criteria, told apart by whether `isMet`. */
export function sortGates(
  criteria: readonly Criterion[],
  isMet: (criterion: Criterion, stars: AwardedStars) => boolean,
): { gatesMet: CodesByStars; gatesMissed: CodesByStars } {
  const codes = (wanted: boolean): CodesByStars => {
    const of = (stars: AwardedStars) =>
      criteria
        .filter((criterion) => starsAsking(criterion).includes(stars) && isMet(criterion, stars) === wanted)
        .map(({ code }) => code)
    return { 3: of(3), 4: of(4), 5: of(5) }
  }
  return { gatesMet: codes(true), gatesMissed: codes(false) }
}
