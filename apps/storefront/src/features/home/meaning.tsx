import { StarSeal } from "@ocop/ui"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { homeMessages } from "./messages"

/** Shoppers take stars for ratings: says whose they are. */
export function Meaning({ locale }: { locale: Locale }) {
  const words = homeMessages[locale]
  return (
    <section className="section grid gap-5 rounded-sheet bg-gold-wash px-5 py-6 text-[#54400f] lg:grid-cols-[1fr_2.2fr] lg:items-center lg:gap-14 lg:px-12 lg:py-11">
      <div>
        <h2 className="text-ink">{words.meaning}</h2>
        <p className="mt-2">{words.meaningMore}</p>
        <LocalLink
          locale={locale}
          to="/sao-ocop"
          className="mt-1 inline-flex min-h-11 items-center font-medium underline underline-offset-4"
        >
          {words.meaningLink}
        </LocalLink>
      </div>
      <ol className="grid gap-4.5 lg:grid-cols-3 lg:gap-8">
        {words.bands.map(({ stars, title, text }) => (
          <li key={stars} className="grid grid-cols-[3rem_1fr] items-start gap-3.5 lg:grid-cols-1">
            <StarSeal stars={stars} state="valid" />
            <div>
              <h3>
                <LocalLink
                  locale={locale}
                  to={`/sao/${stars}`}
                  className="py-1 text-ink underline-offset-4 hover:underline"
                >
                  {title}
                </LocalLink>
              </h3>
              <p className="text-[0.9375rem] leading-[1.55]">{text}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
