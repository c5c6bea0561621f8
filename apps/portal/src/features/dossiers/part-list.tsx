import type { Dossier } from "@ocop/contract"
import { type Answers, type CriteriaPart, type CriteriaSet, chosenOption, scoreSheet } from "@ocop/domain"
import { ChatTextIcon, CheckCircleIcon, CircleIcon, PaperclipIcon } from "@phosphor-icons/react"
import { Link } from "wouter"
import { useLocale, useWords } from "../../frame/words"
import { useDossierPaths } from "./dossier-frame"
import { dossierWords } from "./words"

interface PartListProps {
  dossier: Dossier
  set: CriteriaSet
  answers: Answers
}

/** The three parts with how far each is answered; inside, every criterion with its answer. */
export function PartList({ dossier, set, answers }: PartListProps) {
  const { pointsByPart } = scoreSheet(set, answers)
  return (
    <div className="grid gap-3">
      {set.parts.map((part) => (
        <Part key={part.code} part={part} dossier={dossier} answers={answers} points={pointsByPart[part.code]} />
      ))}
    </div>
  )
}

interface PartProps {
  part: CriteriaPart
  dossier: Dossier
  answers: Answers
  points: number
}

function Part({ part, dossier, answers, points }: PartProps) {
  const t = useWords(dossierWords)
  const locale = useLocale()
  const paths = useDossierPaths(dossier.id)
  const answered = part.criteria.filter(({ code }) => Object.hasOwn(answers.options, code)).length
  return (
    <details className="sheet-card group p-0!">
      <summary className="grid min-h-16 cursor-pointer gap-2 p-5">
        <span className="flex items-baseline justify-between gap-3">
          <span className="font-semibold">
            {t.part(part.code)}. {part.name[locale]}
          </span>
          <span className="whitespace-nowrap tabular-nums">{t.pointsOf(points, part.max)}</span>
        </span>
        <span className="flex items-center gap-3">
          <span className="h-1.5 flex-1 overflow-hidden rounded-full bg-sunken">
            <span
              className="block h-full rounded-full bg-lotus"
              style={{ width: `${(answered / part.criteria.length) * 100}%` }}
            />
          </span>
          <span className="text-ink-soft text-sm">{t.answered(answered, part.criteria.length)}</span>
        </span>
      </summary>
      <ul className="divide-y divide-hairline border-hairline border-t px-2 pb-2">
        {part.criteria.map((criterion) => {
          const chosen = chosenOption(criterion, answers)
          const proofs = dossier.evidence.filter((piece) => piece.criterion === criterion.code).length
          const isTalkedOf = dossier.comments.some((comment) => comment.criterion === criterion.code)
          return (
            <li key={criterion.code}>
              <Link
                href={paths.criterion(criterion.code)}
                className="flex min-h-14 items-start gap-3 rounded-control px-3 py-3 hover:bg-sunken"
              >
                {chosen ? (
                  <CheckCircleIcon size={22} weight="fill" className="mt-0.5 flex-none text-lotus" aria-hidden />
                ) : (
                  <CircleIcon size={22} className="mt-0.5 flex-none text-ink-faint" aria-hidden />
                )}
                <span className="min-w-0 flex-1">
                  <span className="block">
                    {criterion.code}. {criterion.text[locale]}
                  </span>
                  {chosen && <span className="block text-ink-soft text-sm">{chosen.text[locale]}</span>}
                  <span className="mt-0.5 flex gap-3 text-ink-soft text-sm">
                    {proofs > 0 && (
                      <span className="inline-flex items-center gap-1">
                        <PaperclipIcon size={16} aria-label={t.evidence} /> {proofs}
                      </span>
                    )}
                    {isTalkedOf && (
                      <span className="inline-flex items-center gap-1 text-lacquer">
                        <ChatTextIcon size={16} aria-hidden /> {t.whatOfficersSaid}
                      </span>
                    )}
                  </span>
                </span>
                <span className="whitespace-nowrap text-ink-soft text-sm tabular-nums">
                  {t.pointsOf(chosen?.points ?? 0, criterion.max)}
                </span>
              </Link>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
