import type { Answers } from "../criteria/answers"
import { AWARDED_STARS, type CriteriaSet } from "../criteria/criteria-set"
import { scoreSheet } from "../criteria/score-sheet"

/** What members of a council see differently. */
export interface Differences {
  /** Whether their sheets come to different stars. */
  stars: boolean
  /** Codes of criteria of which some say that a gate is met and some that it is not, in printed order. */
  gates: readonly string[]
  /** Codes of knock-outs that some found and some did not. */
  knockOuts: readonly string[]
}

/**
 * Where written opinions differ, so that the council has to meet (Decision 26/2026/QĐ-TTg, article 12): other stars, a
 * gate in dispute, or a knock-out that not everybody found. Points alone may differ. Null where nothing of it does.
 * Refuses (RangeError) answers that the set does not know.
 */
export function differencesOf(set: CriteriaSet, sheets: readonly Answers[]): Differences | null {
  const scores = sheets.map((answers) => scoreSheet(set, answers))
  const isDisputed = (holds: (score: (typeof scores)[number]) => boolean) => scores.some(holds) && !scores.every(holds)
  const stars = new Set(scores.map((score) => score.stars)).size > 1
  const missed = AWARDED_STARS.flatMap((asked) =>
    set.parts
      .flatMap(({ criteria }) => criteria)
      .filter(({ code }) => isDisputed(({ gatesMissed }) => gatesMissed[asked].includes(code)))
      .map(({ code }) => code),
  )
  const gates = set.parts
    .flatMap(({ criteria }) => criteria)
    .map(({ code }) => code)
    .filter((code) => missed.includes(code))
  const knockOuts = set.knockOuts
    .map(({ code }) => code)
    .filter((code) => isDisputed((score) => score.knockOuts.includes(code)))
  return stars || gates.length > 0 || knockOuts.length > 0 ? { stars, gates, knockOuts } : null
}
