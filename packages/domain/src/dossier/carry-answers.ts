import { type Answers, caseOf, chosenOption } from "../criteria/answers"
import {
  type CaseCode,
  type CriteriaSet,
  type Criterion,
  type CriterionOption,
  criteriaOf,
} from "../criteria/criteria-set"

/** What a new dossier takes over from the last one. */
export interface CarriedAnswers {
  answers: Answers
  /** Criterion of the last set → the one of this set that asks the same. Evidence moves along it. */
  criteria: Readonly<Record<string, string>>
}

/**
 * The answers of a last dossier as a new one by this set begins with them: each where this set asks the same question in
 * the same words and still offers the same answer for the same points. What it asks otherwise stays open, for a carried
 * answer must never mean something else. Knock-outs are looked at anew.
 */
export function carryAnswers(last: { set: CriteriaSet; answers: Answers }, set: CriteriaSet): CarriedAnswers {
  const isSameSet = last.set.code === set.code
  const options: Record<string, string> = {}
  const cases: Record<string, CaseCode> = {}
  const criteria: Record<string, string> = {}
  for (const then of criteriaOf(last.set)) {
    const now = isSameSet ? criteriaOf(set).find(({ code }) => code === then.code) : sameQuestion(last.set, set, then)
    if (!now) continue
    criteria[then.code] = now.code
    const chosen = chosenOption(then, last.answers)
    const still = chosen && (isSameSet ? chosen : sameOption(now, chosen))
    if (!still) continue
    options[now.code] = still.id
    const applies = caseOf(now, { options, knockOuts: [] })
    if (applies) cases[now.code] = applies
  }
  return { answers: { options, ...(Object.keys(cases).length > 0 && { cases }), knockOuts: [] }, criteria }
}

/** The one answer in the same words for the same points; none where both cases of a criterion offer it. */
function sameOption({ options }: Criterion, { text, points }: CriterionOption): CriterionOption | null {
  const [found, ...others] = options.filter((one) => one.text.vi === text.vi && one.points === points)
  return found && others.length === 0 ? found : null
}

/** The one criterion in the same words; none where the words stand twice in either set, for then it is a guess. */
function sameQuestion(before: CriteriaSet, after: CriteriaSet, then: Criterion): Criterion | null {
  const alike = ({ text }: Criterion) => text.vi === then.text.vi
  const [found, ...others] = criteriaOf(after).filter(alike)
  return found && others.length === 0 && criteriaOf(before).filter(alike).length === 1 ? found : null
}
