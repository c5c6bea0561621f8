import type { Home } from "@ocop/contract"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { homeMessages } from "./messages"

/** The picture of the market and the shortest ways in. */
export function Hero({ home, locale }: { home: Home; locale: Locale }) {
  const words = homeMessages[locale]
  const busiest = [...home.provinces].sort((a, b) => b.products - a.products).slice(0, 2)
  const chips: [to: string, label: string][] = [
    ["/sao/5", words.fiveStars],
    ["/sao/4", words.fourStars],
    ...busiest.map(({ slug, name }): [string, string] => [`/dia-phuong/${slug}`, name]),
  ]
  return (
    <section className="hero border-hairline border-b">
      <div className="hero-words">
        <h1 className="text-[2.125rem]! leading-[1.4] tracking-[-0.02em]! lg:text-4xl!">
          {words.headline[0]}
          <br />
          {words.headline[1]}
        </h1>
        <p className="mt-2.5 max-w-[44ch] text-ink-soft lg:mt-3.5 lg:text-lg lg:leading-[1.6]">{words.lead}</p>
        <ul className="row-scroll mt-4 lg:mx-0! lg:mt-6 lg:flex-wrap lg:px-0!">
          {chips.map(([to, label]) => (
            <li key={to}>
              <LocalLink locale={locale} to={to} className="chip">
                {label}
              </LocalLink>
            </li>
          ))}
        </ul>
      </div>
      {/* biome-ignore lint/performance/noImgElement: a static drawing needs no image service */}
      <img
        src="/illustrations/landscape.svg"
        alt={words.picture}
        width={720}
        height={460}
        fetchPriority="high"
        className="hero-picture"
      />
    </section>
  )
}
