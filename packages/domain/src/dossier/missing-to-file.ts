import type { Answers } from "../criteria/answers"
import type { CriteriaSet } from "../criteria/criteria-set"
import { scoreSheet } from "../criteria/score-sheet"
import type { RenewalWindow } from "./deadlines"
import type { DossierKind } from "./states"

/** What stands between a dossier and its filing; `null` where nothing does. */
export interface MissingToFile {
  /** Codes of the criteria without an answer, in printed order. */
  answers: readonly string[]
  /** An upgrade tells what changed and proves it; a re-assessment tells what changed, or that nothing did. */
  changes: "missing" | "unproved" | null
  /** The first day on which a renewal may be filed, while that is to come. */
  opensOn: string | null
}

interface Filing {
  kind: DossierKind
  set: CriteriaSet
  answers: Answers
  changes: readonly { evidence: readonly string[] }[]
  /** Of the certificate that it renews, where its end is known. */
  renewal: RenewalWindow | null
}

/**
 * What is missing before this dossier can be filed (Decision 26/2026/QĐ-TTg, articles 4 and 12). Evidence of every
 * answer is not asked for here: the commune looks at it. Refuses (RangeError) answers that the set does not know.
 */
export function missingToFile({ kind, set, answers, changes, renewal }: Filing): MissingToFile {
  return {
    answers: scoreSheet(set, answers).missing,
    changes: missingChanges(kind, changes),
    opensOn: kind === "reassessment" && renewal?.state === "not_yet" ? renewal.opensOn : null,
  }
}

/** Whether nothing is missing. */
export const isReadyToFile = ({ answers, changes, opensOn }: MissingToFile): boolean =>
  answers.length === 0 && changes === null && opensOn === null

function missingChanges(kind: DossierKind, changes: Filing["changes"]): MissingToFile["changes"] {
  if (kind === "first") return null
  if (changes.length === 0) return "missing"
  return kind === "upgrade" && changes.every(({ evidence }) => evidence.length === 0) ? "unproved" : null
}
