import type { PublicAnswer } from "@ocop/contract"
import type { CriteriaSet } from "@ocop/domain"
import { Stars } from "@ocop/ui"
import type { Locale } from "@/i18n"
import { CriterionRow } from "./criterion-row"
import { demandsOf } from "./gates"
import { criteriaMessages } from "./messages"

interface CriteriaViewProps {
  set: CriteriaSet
  answers: readonly PublicAnswer[]
  locale: Locale
}

/** A criteria set for people who are not officers: minima by stars, every criterion with its levels, what ends it at once. */
export function CriteriaView({ set, answers, locale }: CriteriaViewProps) {
  const words = criteriaMessages[locale]
  return (
    <>
      <section className="mt-8">
        <h2>{words.gatesTitle}</h2>
        <p className="mt-2 max-w-text text-ink-soft">{words.gatesLead}</p>
        <ul className="mt-4 grid items-start gap-4 lg:grid-cols-3">
          {demandsOf(set, locale).map(({ stars, from, gates }) => (
            <li key={stars} className="rounded-card bg-gold-wash p-5">
              <h3 className="flex flex-wrap items-center gap-x-3 font-semibold">
                <Stars stars={stars} state="valid" size={24} locale={locale} />
                <span className="font-medium tabular-nums">{words.from(from)}</span>
              </h3>
              {gates.length === 0 ? (
                <p className="mt-2 text-sm">{words.noGates}</p>
              ) : (
                <ul className="mt-3 grid gap-2 text-sm">
                  {gates.map(({ code, criterion, least }) => (
                    <li key={code}>
                      <span className="block text-[#54400f]">{criterion}</span>
                      <span className="font-medium">{least}</span>
                    </li>
                  ))}
                  {stars > 3 && <li className="text-[#54400f]">{words.andBelow}</li>}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section className="section max-w-text">
        <h2>{words.allTitle}</h2>
        <p className="mt-2 text-ink-soft">{words.allLead}</p>
        {set.parts.map((part) => (
          <section key={part.code} className="mt-6">
            <h3 className="flex justify-between gap-4 border-ink border-b pb-2 font-semibold text-lg">
              {part.name[locale]}
              <span className="whitespace-nowrap tabular-nums">{words.points(part.max)}</span>
            </h3>
            {part.criteria.map((criterion) => (
              <CriterionRow
                key={criterion.code}
                criterion={criterion}
                answer={answers.find((one) => one.criterion === criterion.code)}
                locale={locale}
              />
            ))}
          </section>
        ))}
      </section>
      <section className="section max-w-text">
        <h2>{words.knockOutsTitle}</h2>
        <ul className="mt-3 list-disc space-y-2 pl-5">
          {set.knockOuts.map(({ code, text }) => (
            <li key={code}>{text[locale]}</li>
          ))}
        </ul>
      </section>
    </>
  )
}
