import type { Dossier } from "@ocop/contract"
import { type CriteriaSet, criteriaOf, isDossierOpen, scoreSheet } from "@ocop/domain"
import { Button, buttonClass } from "@ocop/ui"
import { useEffect } from "react"
import { Link, Redirect, useParams } from "wouter"
import { useLocale, useWords } from "../../frame/words"
import { Page } from "../../kit/page"
import { AnswerNote } from "./answer-note"
import { useDossierPaths, WithDossier } from "./dossier-frame"
import { EvidenceCard } from "./evidence-card"
import { OptionList } from "./option-list"
import { SavingLine } from "./saving-line"
import { ScoreBar } from "./score-bar"
import { reachedStars } from "./self-score"
import { useAnswers } from "./use-answers"
import { dossierWords } from "./words"

/** One criterion of a dossier, one screen. */
export default function CriterionPage() {
  const { code = "" } = useParams<{ code: string }>()
  return <WithDossier>{(dossier, set) => <Screen key={code} code={code} dossier={dossier} set={set} />}</WithDossier>
}

function Screen({ code, dossier: given, set }: { code: string; dossier: Dossier; set: CriteriaSet }) {
  const t = useWords(dossierWords)
  const locale = useLocale()
  const work = useAnswers(given)
  const { dossier } = work
  const paths = useDossierPaths(dossier.id)
  // A browser may answer a promise, which is no clean-up.
  useEffect(() => void window.scrollTo(0, 0), [])
  const criteria = criteriaOf(set)
  const at = criteria.findIndex((one) => one.code === code)
  const criterion = criteria[at]
  if (!criterion) return <Redirect to={paths.overview} replace />
  const isOpen = isDossierOpen(dossier.state)
  const typed = work.typed(code)
  const heading = set.parts.flatMap(({ headings }) => headings).find((one) => one.code === criterion.heading)
  const comments = dossier.comments.filter((comment) => comment.criterion === code)
  const isCarried = dossier.carried.includes(code) && !(code in work.waiting)
  return (
    <Page
      title={`${criterion.code}. ${criterion.text[locale]}`}
      lead={[t.part(criterion.part), heading?.text[locale]].filter(Boolean).join(" · ")}
      back={{ href: paths.overview, label: t.toOverview }}
    >
      <div className="flex items-center justify-between gap-3 text-ink-soft text-sm">
        <span className="whitespace-nowrap">{t.criterion(at + 1, criteria.length)}</span>
        {isOpen && <SavingLine saving={work.saving} />}
      </div>
      {work.conflict === code && (
        <div className="note note-red" role="alert">
          <p>{t.conflict}</p>
          <div className="mt-2 flex flex-wrap gap-2">
            <Button tone="line" onClick={() => work.settle("mine")}>
              {t.keepMine}
            </Button>
            <Button tone="line" onClick={() => work.settle("theirs")}>
              {t.keepTheirs}
            </Button>
          </div>
        </div>
      )}
      {comments.map(({ id, stage, text, byName }) => (
        <div key={id} className="note note-red">
          <p className="whitespace-pre-line">{text}</p>
          <p className="mt-1">
            {t.stage[stage]}, {byName}
          </p>
        </div>
      ))}
      {criterion.note && <p className="note note-blue">{criterion.note[locale]}</p>}
      {isCarried && isOpen && (
        <div className="note note-gold flex flex-wrap items-center gap-3">
          <p className="flex-1 basis-56">{t.carried}</p>
          <Button tone="line" onClick={() => work.answer(code, typed)}>
            {t.stillTrue}
          </Button>
        </div>
      )}
      <OptionList criterion={criterion} typed={typed} disabled={!isOpen} onAnswer={(next) => work.answer(code, next)} />
      <EvidenceCard dossier={dossier} criterion={code} />
      <AnswerNote
        code={code}
        typed={typed}
        disabled={!isOpen}
        onAnswer={(next, when) => work.answer(code, next, when)}
      />
      <Foot
        set={set}
        answers={work.answers}
        before={criteria[at - 1]?.code}
        after={criteria[at + 1]?.code}
        paths={paths}
      />
    </Page>
  )
}

interface FootProps {
  set: CriteriaSet
  answers: ReturnType<typeof useAnswers>["answers"]
  before: string | undefined
  after: string | undefined
  paths: ReturnType<typeof useDossierPaths>
}

/** Points so far, and the way to the questions beside; always within the thumb's reach. */
function Foot({ set, answers, before, after, paths }: FootProps) {
  const t = useWords(dossierWords)
  const score = scoreSheet(set, answers)
  const reached = reachedStars(score, (code) => Object.hasOwn(answers.options, code))
  return (
    <div className="sticky bottom-20 z-10 rounded-sheet border border-hairline bg-raised p-3 shadow-lift lg:bottom-4">
      <ScoreBar parts={score.pointsByPart} label={t.scoreSaid(score.total, reached)} reached={reached} slim />
      <div className="mt-2 flex items-center gap-2">
        <Link
          href={before ? paths.criterion(before) : paths.overview}
          className={buttonClass("line", "px-4!")}
          aria-label={before ? t.before : t.toOverview}
        >
          {t.before}
        </Link>
        <span className="flex-1 text-center leading-snug">
          <span className="block font-semibold tabular-nums">{t.points(score.total)}</span>
          {reached && <span className="block text-gold-deep text-sm">{t.starCount(reached)}</span>}
        </span>
        <Link href={after ? paths.criterion(after) : paths.overview} className={buttonClass("go", "px-6!")}>
          {after ? t.after : t.toOverview}
        </Link>
      </div>
    </div>
  )
}
