import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SaveAnswer } from "@ocop/contract"
import { type Answers, type CaseCode, checkAnswers, scoreSheet } from "@ocop/domain"
import { criteriaSetOfCode } from "@ocop/domain/criteria-sets"
import { audit } from "../audit/write"
import { Refusal } from "../http/problem"
import type { DossierWriter } from "./add-evidence"
import { type OpenDossier, openForWriting, save } from "./save"

/**
 * Saves the answer to one criterion, with the producer's words and whether shoppers may read it. What is changed after a
 * first filing is told to the audit log.
 * @throws NOT_FOUND; CONFLICT; Refusal not_allowed_now; Refusal invalid_fields naming the place of what the set does not
 * know: `answers.1.1`: no_such_option.
 */
export async function saveAnswer(
  trx: Knex.Transaction,
  writer: DossierWriter,
  { version, criterion, option, case: applies, note, shown }: SaveAnswer,
): Promise<void> {
  const dossier = await openForWriting(trx, { ...writer, version })
  const answers = answered(dossier.answers, criterion, option, applies)
  const set = criteriaSetOfCode(dossier.set_code)
  const problems = checkAnswers(set, answers).filter(({ place }) => place === criterion)
  if (!set.parts.some((part) => part.criteria.some(({ code }) => code === criterion)))
    refuse([{ place: criterion, problem: "no_such_criterion" }])
  refuse(problems)
  const { [criterion]: _, ...notes } = dossier.notes
  await save(trx, dossier, {
    answers: JSON.stringify(answers),
    notes: JSON.stringify(note ? { ...notes, [criterion]: note } : notes),
    public_criteria: JSON.stringify(withOrWithout(dossier.public_criteria, criterion, shown && option !== null)),
    carried_criteria: JSON.stringify(withOrWithout(dossier.carried_criteria, criterion, false)),
    self_points: scoreSheet(set, answers).total,
  })
  const before = dossier.answers.options[criterion] ?? null
  if (dossier.revision > 0 && before !== option)
    await audit(trx, {
      actor: writer.actor,
      isAssistant: writer.isAssistant,
      forShop: dossier.producer_id,
      act: "dossier.answered",
      subject: `dossier:${dossier.id}`,
      before: { [criterion]: before },
      after: { [criterion]: option },
    })
}

function answered(
  { options, cases = {}, knockOuts }: OpenDossier["answers"],
  criterion: string,
  option: string | null,
  applies: CaseCode | null,
): Answers {
  const { [criterion]: _option, ...others } = options
  const { [criterion]: _case, ...otherCases } = cases
  const nextCases = applies ? { ...otherCases, [criterion]: applies } : otherCases
  return {
    options: option === null ? others : { ...others, [criterion]: option },
    ...(Object.keys(nextCases).length > 0 && { cases: nextCases }),
    knockOuts,
  }
}

function refuse(problems: readonly { place: string; problem: string }[]): void {
  if (problems.length === 0) return
  const fields = Object.fromEntries(problems.map(({ place, problem }) => [`answers.${place}`, problem]))
  throw new Refusal("invalid_fields", `The criteria set does not know: ${Object.keys(fields).join(", ")}`, fields)
}

const withOrWithout = (codes: readonly string[], code: string, wanted: boolean): string[] => {
  const others = codes.filter((one) => one !== code)
  return wanted ? [...others, code] : others
}
