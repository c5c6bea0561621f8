import type { Dossier } from "@ocop/contract"
import { type CriteriaSet, formatDate, isDossierOpen } from "@ocop/domain"
import { useLocale, useWords } from "../../frame/words"
import { Page } from "../../kit/page"
import { Advice } from "./advice"
import { CommentList } from "./comment-list"
import { useDossierPaths, WithDossier } from "./dossier-frame"
import { EvidenceCard } from "./evidence-card"
import { FormsAndWithdrawal } from "./forms-and-withdrawal"
import { PartList } from "./part-list"
import { SelfScore } from "./self-score"
import { StateMark } from "./state-mark"
import { Timeline } from "./timeline"
import { ToDo } from "./to-do"
import { useAnswers } from "./use-answers"
import { dossierWords } from "./words"

/** A dossier as a whole: where it stands, what it scores, what is left to do. */
export default function DossierPage() {
  return <WithDossier>{(dossier, set) => <Overview dossier={dossier} set={set} />}</WithDossier>
}

function Overview({ dossier, set }: { dossier: Dossier; set: CriteriaSet }) {
  const t = useWords(dossierWords)
  const locale = useLocale()
  const paths = useDossierPaths(dossier.id)
  const { answers } = useAnswers(dossier)
  const isOpen = isDossierOpen(dossier.state)
  const last = dossier.steps.findLast(({ act }) => act === "return" || act === "want_more")
  const wanted = isOpen && dossier.revision > 0 ? last : undefined
  // What an officer wrote to the whole is also a comment; it is not read twice.
  const comments = dossier.comments.filter(({ criterion, text }) => criterion !== null || text !== wanted?.note)
  return (
    <Page
      title={dossier.product.name}
      lead={`${t.kinds[dossier.kind]} · ${t.setName(set.number, set.name[locale])}`}
      back={{ href: paths.stars, label: t.backToStars }}
    >
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft text-sm">
        <StateMark state={dossier.state} /> {t.code(dossier.code)}
        {dossier.filedOn && <span>{t.filedOn(formatDate(dossier.filedOn, locale))}</span>}
      </p>
      {wanted && (
        <section className="note note-red grid grid-cols-1 gap-1" role="alert">
          <strong className="font-semibold">{t.steps[wanted.act]}</strong>
          {wanted.note && <p className="whitespace-pre-line">{wanted.note}</p>}
          <p>{t.refile}</p>
        </section>
      )}
      {comments.length > 0 && <CommentList comments={comments} dossier={dossier} set={set} />}
      {dossier.revision > 0 && <Timeline dossier={dossier} said={wanted?.id} />}
      <SelfScore set={set} answers={answers} to={paths.criterion} />
      {isOpen && <ToDo dossier={dossier} set={set} answers={answers} />}
      <PartList dossier={dossier} set={set} answers={answers} />
      {isOpen && <Advice set={set} answers={answers} to={paths.criterion} />}
      <EvidenceCard dossier={dossier} criterion={null} />
      <FormsAndWithdrawal dossier={dossier} />
    </Page>
  )
}
