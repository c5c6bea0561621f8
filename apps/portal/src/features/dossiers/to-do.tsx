import type { Dossier, Registration } from "@ocop/contract"
import { type Answers, type CriteriaSet, criteriaOf, formatDate } from "@ocop/domain"
import { buttonClass } from "@ocop/ui"
import { CaretRightIcon } from "@phosphor-icons/react"
import { Link } from "wouter"
import { useShop } from "../../frame/shop"
import { useLocale, useWords } from "../../frame/words"
import { Card } from "../../kit/page"
import { useDossierPaths } from "./dossier-frame"
import { useMissing } from "./use-missing"
import { dossierWords } from "./words"

/** What is left before the dossier can be filed, and the one next step as a green button. */
export function ToDo({ dossier, set, answers }: { dossier: Dossier; set: CriteriaSet; answers: Answers }) {
  const t = useWords(dossierWords)
  const locale = useLocale()
  const { may } = useShop()
  const paths = useDossierPaths(dossier.id)
  const missing = useMissing(dossier, set, answers)
  const first = criteriaOf(set).find(({ code }) => missing.answers.includes(code))
  const lacks = [
    missing.answers.length > 0 && t.missingAnswers(missing.answers.length),
    missing.changes && t.missingChanges[missing.changes],
    missing.place && t.missingPlace,
    missing.opensOn && t.opensOn(formatDate(missing.opensOn, locale)),
  ].filter((lack) => lack !== false && lack !== null && lack !== "")
  const hints = [
    missing.unproved.length > 0 && missing.answers.length === 0 && t.withoutEvidence(missing.unproved.length),
    dossier.carried.length > 0 && t.carriedLeft(dossier.carried.length),
  ].filter(Boolean)
  return (
    <Card>
      {lacks.length > 0 && (
        <>
          <h2>{t.missing}</h2>
          <ul className="mt-2 list-disc pl-5">
            {lacks.map((lack) => (
              <li key={String(lack)}>{lack}</li>
            ))}
          </ul>
        </>
      )}
      {hints.map((hint) => (
        <p key={String(hint)} className="mt-2 text-ink-soft">
          {hint}
        </p>
      ))}
      <div className="mt-3">
        {first ? (
          <Link href={paths.criterion(first.code)} className={buttonClass("go", "w-full sm:w-auto")}>
            {t.goOn}
          </Link>
        ) : missing.isReady && may("owner") ? (
          <Link href={paths.filing} className={buttonClass("go", "w-full sm:w-auto")}>
            {dossier.state === "more_wanted" ? t.toComplete : t.toFile}
          </Link>
        ) : (
          missing.isReady && <p className="note note-blue">{t.onlyOwner}</p>
        )}
      </div>
      <ul className="mt-3 divide-y divide-hairline border-hairline border-t">
        <Row
          href={paths.registration}
          title={t.registration}
          note={t.registrationState(filledIn(dossier.registration), ASKED)}
        />
        {dossier.kind !== "first" && (
          <Row href={paths.changes} title={t.changes} note={t.changesState(dossier.changes.length)} />
        )}
      </ul>
    </Card>
  )
}

function Row({ href, title, note }: { href: string; title: string; note: string }) {
  return (
    <li>
      <Link href={href} className="flex min-h-14 items-center gap-3 py-2">
        <span className="min-w-0 flex-1">
          <span className="block font-medium">{title}</span>
          <span className="block text-ink-soft text-sm">{note}</span>
        </span>
        <CaretRightIcon size={18} className="flex-none text-ink-faint" aria-hidden />
      </Link>
    </li>
  )
}

const ASKED = 8
const filledIn = ({ communeCode: _, ...asked }: Registration): number =>
  Object.values(asked).filter((value) => value !== "" && value !== null).length
