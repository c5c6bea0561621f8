import type { Settings } from "@ocop/contract"
import { formatDate } from "@ocop/domain"
import { LifeTicks, StarSeal, Stars } from "@ocop/ui"
import { Breadcrumbs } from "@/features/shell/breadcrumbs"
import { LocalLink } from "@/features/shell/local-link"
import { shellMessages } from "@/features/shell/messages"
import type { Locale } from "@/i18n"
import { SCORING_RULES } from "./scoring-rules"
import { starsExplained } from "./stars-explained-messages"

const EXAMPLE_MONTHS = 14

/** What the stars mean, for people who take them for ratings. */
export function StarsExplained({ locale, settings }: { locale: Locale; settings: Settings }) {
  const words = starsExplained[locale]
  const contact =
    [settings.operator.phone, settings.operator.email].filter(Boolean).join(", ") || settings.operator.name
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
          {SCORING_RULES.bands.map(({ stars, from, to }) => (
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
        <p className="mt-4 max-w-text">{words.below}</p>
      </section>
      <div className="section grid gap-x-18 gap-y-10 lg:grid-cols-2">
        <section>
          <h2>{words.whatTitle}</h2>
          <ul className="mt-3 grid gap-3">
            {SCORING_RULES.parts.map(({ key, points }) => (
              <li key={key} className="grid grid-cols-[5.5rem_1fr] gap-4 border-hairline border-b pb-3">
                <b className="font-semibold tabular-nums">{words.points(points)}</b>
                <span>{words.parts[key]}</span>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{words.lifeTitle}</h2>
          <p className="mt-3">{words.life(SCORING_RULES.validMonths)}</p>
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
          <p className="mt-3">{words.wrong(contact)}</p>
        </section>
      </div>
      <p className="mt-10 text-ink-soft text-sm">
        {words.basis(SCORING_RULES.legalBasis, formatDate(SCORING_RULES.validFrom, locale))}
      </p>
    </div>
  )
}
