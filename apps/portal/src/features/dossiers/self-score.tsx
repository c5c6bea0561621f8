import { type Answers, AWARDED_STARS, type CriteriaSet, criteriaOf, scoreSheet } from "@ocop/domain"
import { Link } from "wouter"
import { useLocale, useWords } from "../../frame/words"
import { Card } from "../../kit/page"
import { ScoreBar } from "./score-bar"
import { dossierWords } from "./words"

interface SelfScoreProps {
  set: CriteriaSet
  answers: Answers
  /** The page of a criterion. */
  to(code: string): string
}

/** What the answers come to now: points, the star they reach, and the conditions that keep it away. */
export function SelfScore({ set, answers, to }: SelfScoreProps) {
  const t = useWords(dossierWords)
  const locale = useLocale()
  const score = scoreSheet(set, answers)
  const isAnswered = (code: string) => Object.hasOwn(answers.options, code)
  const reached = reachedStars(score, isAnswered)
  const blocked = AWARDED_STARS.find((stars) => score.band >= stars && stars > (reached ?? 2))
  const missed = blocked ? score.gatesMissed[blocked].filter(isAnswered) : []
  const lead = t.scoreSaid(score.total, reached)
  return (
    <Card title={t.selfScore} aside={<span className="text-2xl font-semibold tabular-nums">{score.total}</span>}>
      <ScoreBar parts={score.pointsByPart} label={lead} reached={reached} />
      <p className="mt-1 font-medium">{lead}.</p>
      {score.knockOuts.length > 0 && (
        <div className="note note-red mt-3">
          <p>{t.knockedOut}</p>
          <ul className="mt-1 list-disc pl-5">
            {set.knockOuts
              .filter(({ code }) => score.knockOuts.includes(code))
              .map(({ code, text }) => (
                <li key={code}>{text[locale]}</li>
              ))}
          </ul>
        </div>
      )}
      {blocked && missed.length > 0 && (
        <div className="note note-gold mt-3">
          <p>{t.gateBlocks(blocked)}</p>
          <ul className="mt-1 grid gap-1">
            {criteriaOf(set)
              .filter(({ code }) => missed.includes(code))
              .map(({ code, text }) => (
                <li key={code}>
                  <Link href={to(code)} className="link inline-block py-1.5">
                    {code}. {text[locale]}
                  </Link>
                </li>
              ))}
          </ul>
        </div>
      )}
      <p className="mt-2 text-sm text-ink-soft">
        {score.missing.length > 0 && `${t.leftToAnswer(score.missing.length)} `}
        {t.selfScoreNote}
      </p>
    </Card>
  )
}

type Score = ReturnType<typeof scoreSheet>

/** The star that points and gates reach so far; what is not answered yet counts as no gate missed, only as no points. */
export function reachedStars({ band, gatesMissed, knockOuts }: Score, isAnswered: (code: string) => boolean) {
  if (knockOuts.length > 0) return null
  let reached: (typeof AWARDED_STARS)[number] | null = null
  for (const stars of AWARDED_STARS) {
    if (band < stars || gatesMissed[stars].some(isAnswered)) break
    reached = stars
  }
  return reached
}
