import { CRITERIA_SETS, type CriteriaSet, formatDate } from "@ocop/domain"
import { LifeTicks, StarSeal, Stars } from "@ocop/ui"
import { Breadcrumbs } from "@/features/shell/breadcrumbs"
import { LocalLink } from "@/features/shell/local-link"
import { shellMessages } from "@/features/shell/messages"
import type { Locale } from "@/i18n"
import { rulesInForce } from "./rules-in-force"
import { starsExplained } from "./stars-explained-messages"

const EXAMPLE_MONTHS = 14

/** What the stars mean, for people who take them for ratings. */
export function StarsExplained({ locale, sets }: { locale: Locale; sets: readonly CriteriaSet[] }) {
  const words = starsExplained[locale]
  const rules = rulesInForce(sets, locale)
  return (
    <div className="wrap">
      <Breadcrumbs
        locale={locale}
        crumbs={[{ label: shellMessages[locale].market, to: "/" }, { label: words.title }]}
      />
      <h1 className="mt-2">{words.title}</h1>
      <p className="mt-3 max-w-text text-lg text-ink-soft">{words.lead}</p>
      <section className="mt-8">
        <h2>{words.whoTitle}</h2>
        <ul className="mt-4 grid gap-4 md:grid-cols-3">
          {rules.bands.map(({ stars, from, to }) => (
            <li key={stars} className="rounded-card bg-gold-wash p-5">
              <StarSeal stars={stars} state="valid" size={64} />
              <h3 className="mt-3 text-lg">
                <Stars stars={stars} state="valid" size={24} locale={locale} />
              </h3>
              <p className="mt-1 font-medium">{words.band(from, to)}</p>
              <p className="mt-1 text-[#54400f]">{words.awardedBy[stars]}</p>
              <LocalLink
                locale={locale}
                to={`/sao/${stars}`}
                className="mt-1 inline-flex min-h-11 items-center font-medium underline underline-offset-4"
              >
                {words.see(stars)}
              </LocalLink>
            </li>
          ))}
        </ul>
        <p className="mt-4 max-w-text">{words.below(rules.bands.at(-1)?.from ?? 0)}</p>
      </section>
      <div className="section gap-18 *:mb-10 *:break-inside-avoid lg:columns-2">
        <section>
          <h2>{words.whatTitle}</h2>
          <ul className="mt-3 grid gap-3">
            {rules.parts.map(({ code, name, points }) => (
              <li key={code} className="grid grid-cols-[5.5rem_1fr] gap-4 border-hairline border-b pb-3">
                <b className="font-semibold tabular-nums">{words.points(points)}</b>
                <span>{name}</span>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{words.gateTitle}</h2>
          <p className="mt-3">{words.gate}</p>
          <h2 className="mt-8">{words.knockOutTitle}</h2>
          <ul className="mt-3 list-disc space-y-2 pl-5">
            {rules.knockOuts.map(({ text, sets: count }) => (
              <li key={text}>
                {text} <span className="whitespace-nowrap text-ink-soft text-sm">({words.inSets(count)})</span>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{words.lifeTitle}</h2>
          <p className="mt-3">{words.life(rules.months)}</p>
          <div className="mt-4" aria-hidden="true">
            <LifeTicks monthsLeft={EXAMPLE_MONTHS} locale={locale} />
          </div>
          <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
            <Stars stars={4} state="grace" size={24} locale={locale} />
          </p>
          <p className="mt-2">{words.grace}</p>
        </section>
        <section>
          <h2>{words.missingTitle}</h2>
          <ul className="mt-3 list-disc space-y-2 pl-5">
            {words.missing.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{words.drawTitle}</h2>
          <p className="mt-3">{words.draw}</p>
          <h2 className="mt-8">{words.wrongTitle}</h2>
          <p className="mt-3">{words.wrong}</p>
          <p className="mt-1 flex flex-wrap gap-x-5">
            <LocalLink locale={locale} to="/bao-sai-dau-hieu" className="link inline-flex min-h-11 items-center">
              {words.wrongLink}
            </LocalLink>
            <LocalLink locale={locale} to="/du-lieu-mo" className="link inline-flex min-h-11 items-center">
              {words.dataLink}
            </LocalLink>
          </p>
        </section>
      </div>
      <section id="bo-tieu-chi" className="section">
        <h2>{words.setsTitle}</h2>
        <p className="mt-2 max-w-text text-ink-soft">{words.setsLead}</p>
        <ol className="mt-4 grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
          {CRITERIA_SETS.map((set) => (
            <li key={set.number} className="border-hairline border-b">
              <LocalLink
                locale={locale}
                to={`/sao-ocop/bo/${set.number}`}
                className="flex min-h-11 items-center gap-3 py-1.5 hover:text-lotus-deep"
              >
                <span className="w-6 text-right text-ink-soft tabular-nums">{set.number}</span>
                <span className="underline decoration-hairline underline-offset-4">{set[locale]}</span>
              </LocalLink>
            </li>
          ))}
        </ol>
      </section>
      <p className="mt-10 text-ink-soft text-sm">
        {words.basis(rules.legalBasis, formatDate(rules.validFrom, locale))}
      </p>
    </div>
  )
}
