import type { Dossier } from "@ocop/contract"
import { type CriteriaSet, criteriaOf, formatMoment } from "@ocop/domain"
import { Link } from "wouter"
import { useLocale, useWords } from "../../frame/words"
import { Card } from "../../kit/page"
import { useDossierPaths } from "./dossier-frame"
import { dossierWords } from "./words"

interface CommentListProps {
  comments: Dossier["comments"]
  dossier: Dossier
  set: CriteriaSet
}

/** What officers wrote, the newest first; each leads to the criterion that it is about. */
export function CommentList({ comments, dossier, set }: CommentListProps) {
  const t = useWords(dossierWords)
  const locale = useLocale()
  const paths = useDossierPaths(dossier.id)
  const criteria = new Map(criteriaOf(set).map((criterion) => [criterion.code, criterion]))
  return (
    <Card title={t.whatOfficersSaid}>
      <ul className="divide-y divide-hairline">
        {comments.toReversed().map((comment) => {
          const criterion = comment.criterion === null ? undefined : criteria.get(comment.criterion)
          return (
            <li key={comment.id} className="grid grid-cols-1 gap-1 py-3">
              {criterion ? (
                <Link href={paths.criterion(criterion.code)} className="link font-medium">
                  {criterion.code}. {criterion.text[locale]}
                </Link>
              ) : (
                <span className="font-medium">{t.general}</span>
              )}
              <p className="whitespace-pre-line">{comment.text}</p>
              <p className="text-ink-soft text-sm">
                {t.stage[comment.stage]}, {comment.byName}, {formatMoment(comment.at, locale)}
              </p>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
