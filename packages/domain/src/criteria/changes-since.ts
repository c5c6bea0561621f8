import { type Answers, chosenOption, refuseUnknown } from "./answers"
import { type CriteriaSet, type Criterion, type CriterionOption, criteriaOf } from "./criteria-set"
import { scoreSheet } from "./score-sheet"

/** A score sheet with the set it was scored by. */
export interface Sheet {
  set: CriteriaSet
  answers: Answers
}

/** What changed from one sheet to a later one. */
export interface SheetChanges {
  /** False when the two were scored by different sets: then criteria are matched by what they ask. */
  sameSet: boolean
  changes: readonly AnswerChange[]
  /** Codes of criteria that the other sheet's set does not ask; empty for the same set. */
  unmatched: { before: readonly string[]; after: readonly string[] }
  knockOutsAdded: readonly string[]
  knockOutsGone: readonly string[]
  /** Points now less points then. */
  points: number
}

export interface AnswerChange {
  /** The criterion's code in each set; the same for the same set. */
  code: { before: string; after: string }
  /** Null while unanswered. */
  from: CriterionOption | null
  to: CriterionOption | null
  points: number
}

/**
 * What changed since an earlier sheet, criterion by criterion, in the later set's order: for an upgrade, a renewal, or a
 * dossier that came back. Where the sets differ, a criterion is matched with the one that asks the same in the same
 * words, and what has no such counterpart is said. Refuses (RangeError) answers that their own set does not know.
 */
export function changesSince(before: Sheet, after: Sheet): SheetChanges {
  refuseUnknown(before.set, before.answers)
  refuseUnknown(after.set, after.answers)
  const sameSet = before.set.code === after.set.code && before.set.validFrom === after.set.validFrom
  const earlier = criteriaOf(before.set)
  const later = criteriaOf(after.set)
  const pairs = later.flatMap((now) => {
    const then = sameSet ? earlier.find(({ code }) => code === now.code) : sameQuestion(earlier, later, now)
    return then ? [{ then, now }] : []
  })
  const [score, last] = [scoreSheet(after.set, after.answers), scoreSheet(before.set, before.answers)]
  return {
    sameSet,
    changes: pairs.flatMap(({ then, now }) => {
      const [from, to] = [chosenOption(then, before.answers), chosenOption(now, after.answers)]
      if (isSame(from, to, sameSet)) return []
      const points = (to?.points ?? 0) - (from?.points ?? 0)
      return [{ code: { before: then.code, after: now.code }, from, to, points }]
    }),
    unmatched: {
      before: codesWithout(
        earlier,
        pairs.map(({ then }) => then),
      ),
      after: codesWithout(
        later,
        pairs.map(({ now }) => now),
      ),
    },
    knockOutsAdded: score.knockOuts.filter((code) => !last.knockOuts.includes(code)),
    knockOutsGone: last.knockOuts.filter((code) => !score.knockOuts.includes(code)),
    points: score.total - last.total,
  }
}

/** The one earlier criterion in the same words; none where the words stand twice in either set, for then it is a guess. */
function sameQuestion(earlier: readonly Criterion[], later: readonly Criterion[], now: Criterion): Criterion | null {
  const alike = ({ text }: Criterion) => text.vi === now.text.vi
  const [found, ...others] = earlier.filter(alike)
  return found && others.length === 0 && later.filter(alike).length === 1 ? found : null
}

/** By another set the same answer may have another id and other points: its words decide. */
function isSame(from: CriterionOption | null, to: CriterionOption | null, sameSet: boolean): boolean {
  if (!from || !to) return from === to
  return sameSet ? from.id === to.id : from.text.vi === to.text.vi && from.points === to.points
}

const codesWithout = (criteria: readonly Criterion[], matched: readonly Criterion[]): string[] =>
  criteria.filter((one) => !matched.some(({ code }) => code === one.code)).map(({ code }) => code)
