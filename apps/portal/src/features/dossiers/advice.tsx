import { type Answers, AWARDED_STARS, type CriteriaSet, criteriaOf, scoreSheet, whyNotMore } from "@ocop/domain"
import { CaretRightIcon, TrendUpIcon } from "@phosphor-icons/react"
import { Link } from "wouter"
import { useLocale, useWords } from "../../frame/words"
import { Card } from "../../kit/page"
import { dossierWords } from "./words"

/** The shortest way to one star more, once everything is answered: which criteria, which answer, how many points. */
export function Advice({ set, answers, to }: { set: CriteriaSet; answers: Answers; to(code: string): string }) {
  const t = useWords(dossierWords)
  const locale = useLocale()
  const { stars, complete } = scoreSheet(set, answers)
  if (!complete) return null
  const way = whyNotMore(set, answers)
  if (way === null) return null
  const next = AWARDED_STARS.find((one) => stars === null || one > stars)
  if (!next) return <p className="note note-green">{t.topStars}</p>
  const byCode = new Map(criteriaOf(set).map((criterion) => [criterion.code, criterion]))
  return (
    <Card
      title={
        <span className="flex items-center gap-2">
          <TrendUpIcon size={24} className="text-lotus" aria-hidden /> {t.howToMore(next)}
        </span>
      }
    >
      <p className="text-ink-soft">{t.adviceLead}</p>
      <ol className="mt-2 divide-y divide-hairline">
        {way.map(({ code, to: option, pointsGained, opensGate }) => {
          const criterion = byCode.get(code)
          const better = criterion?.options.find(({ id }) => id === option)
          return (
            <li key={code}>
              <Link href={to(code)} className="flex items-center gap-3 py-3">
                <span className="min-w-0 flex-1">
                  <span className="block font-medium">
                    {code}. {criterion?.text[locale]}
                  </span>
                  <span className="block text-ink-soft">{better?.text[locale]}</span>
                  <span className="mt-0.5 block text-sm text-gold-deep">
                    {[t.gains(pointsGained), opensGate && t.opensGate].filter(Boolean).join(", ")}
                  </span>
                </span>
                <CaretRightIcon size={18} className="flex-none text-ink-faint" aria-hidden />
              </Link>
            </li>
          )
        })}
      </ol>
    </Card>
  )
}
