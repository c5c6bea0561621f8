import type { DeskDossier } from "@ocop/contract"
import { type CaseCode, type Criterion, chosenOption } from "@ocop/domain"
import { ChoiceField, Refused, useWords } from "../kit"
import { dossierMessages } from "./messages"
import { useDossierAct } from "./use-dossier"

const NONE = "none"

/** Which option the paper says; saved at once. Options of other cases name their case. */
export function AnswerField({ desk, criterion }: { desk: DeskDossier; criterion: Criterion }) {
  const { words, locale } = useWords(dossierMessages)
  const saving = useDossierAct(desk)
  const { version, answers, notes } = desk.dossier
  const chosen = chosenOption(criterion, answers)
  const options = Object.fromEntries([
    [NONE, words.notAnswered],
    ...criterion.options.map(({ id, points, text }) => [id, `${words.points(points)}: ${text[locale]}`]),
  ]) as Record<string, string>
  const save = (id: string) =>
    saving.send("answers", {
      version,
      criterion: criterion.code,
      option: id === NONE ? null : id,
      case: caseWith(criterion, id),
      note: notes[criterion.code] ?? "",
    })
  return (
    <div className="flex flex-col gap-y-2">
      <ChoiceField label={words.answer} options={options} value={chosen?.id ?? NONE} onChange={save} />
      <Refused error={saving.error} because={words.because} />
    </div>
  )
}

const caseWith = ({ cases }: Criterion, id: string): CaseCode | null =>
  cases.find(({ options }) => options.includes(id))?.code ?? null
