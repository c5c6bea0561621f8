import { type CaseCode, type CriteriaSet, type Criterion, type CriterionOption, criteriaOf } from "./criteria-set"

/** What somebody answered: a producer of the own product, an officer, a member of a council. */
export interface Answers {
  /** Criterion code → id of the option chosen. What is not answered is not there. */
  options: Readonly<Record<string, string>>
  /** Criterion code → the case that applies, where a criterion has cases. Follows from the option once one is chosen. */
  cases?: Readonly<Record<string, CaseCode>>
  /** Codes of the knock-outs found. */
  knockOuts: readonly string[]
}

export const NO_ANSWERS: Answers = { options: {}, knockOuts: [] }

/** What is wrong with answers, and where: a criterion's code, or "knockOuts". */
export interface AnswerProblem {
  place: string
  problem: "no_such_criterion" | "no_such_option" | "no_such_case" | "option_of_other_case" | "no_such_knock_out"
  value: string
}

/** Everything in the answers that the set does not know; empty when they can be scored. Missing answers are no problem. */
export function checkAnswers(set: CriteriaSet, answers: Answers): AnswerProblem[] {
  const problems: AnswerProblem[] = []
  const byCode = new Map(criteriaOf(set).map((criterion) => [criterion.code, criterion]))
  for (const [place, value] of Object.entries(answers.options)) {
    const criterion = byCode.get(place)
    if (!criterion) problems.push({ place, problem: "no_such_criterion", value })
    else if (!criterion.options.some(({ id }) => id === value))
      problems.push({ place, problem: "no_such_option", value })
  }
  for (const [place, value] of Object.entries(answers.cases ?? {})) {
    const criterion = byCode.get(place)
    const found = criterion?.cases.find(({ code }) => code === value)
    const chosen = answers.options[place]
    if (!criterion) problems.push({ place, problem: "no_such_criterion", value })
    else if (!found) problems.push({ place, problem: "no_such_case", value })
    else if (chosen && criterion.options.some(({ id }) => id === chosen) && !found.options.includes(chosen))
      problems.push({ place, problem: "option_of_other_case", value: chosen })
  }
  for (const value of answers.knockOuts)
    if (!set.knockOuts.some(({ code }) => code === value))
      problems.push({ place: "knockOuts", problem: "no_such_knock_out", value })
  return problems
}

/** Refuses (RangeError, naming the place) answers that the set does not know. */
export function refuseUnknown(set: CriteriaSet, answers: Answers): void {
  const [first] = checkAnswers(set, answers)
  if (first) throw new RangeError(`${set.code} ${first.place}: ${first.problem} ${JSON.stringify(first.value)}`)
}

/** The option chosen for a criterion, null while unanswered. */
export function chosenOption(criterion: Criterion, answers: Answers): CriterionOption | null {
  const id = Object.hasOwn(answers.options, criterion.code) ? answers.options[criterion.code] : undefined
  return criterion.options.find((option) => option.id === id) ?? null
}

/** The case that applies: the chosen option's, else the one said; null where neither is known or there are none. */
export function caseOf(criterion: Criterion, answers: Answers): CaseCode | null {
  const chosen = chosenOption(criterion, answers)
  const byOption = chosen && criterion.cases.find(({ options }) => options.includes(chosen.id))
  return byOption?.code ?? (criterion.cases.length > 0 ? (answers.cases?.[criterion.code] ?? null) : null)
}

/** The options that can be chosen now: those of the case that applies, or all of them. */
export function openOptions(criterion: Criterion, answers: Answers): readonly CriterionOption[] {
  const found = criterion.cases.find(({ code }) => code === caseOf(criterion, answers))
  return found ? criterion.options.filter(({ id }) => found.options.includes(id)) : criterion.options
}
