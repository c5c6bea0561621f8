import type { Home } from "@ocop/contract"
import { Drawing, Stars } from "@ocop/ui"
import { placeLine } from "@/features/listing/place-line"
import { LocalLink } from "@/features/shell/local-link"
import { inLocale, type Locale } from "@/i18n"
import { homeMessages } from "./messages"

const SHOWN = 4

/** Places where the goods can be seen, and the makers met. */
export function Trips({ points, locale }: { points: Home["tourismPoints"]; locale: Locale }) {
  const words = homeMessages[locale]
  if (points.length === 0) return null
  return (
    <section className="section">
      <div className="mb-5 flex items-baseline justify-between gap-4">
        <h2>{words.visit}</h2>
        <LocalLink locale={locale} to="/diem-du-lich" className="link inline-flex min-h-11 flex-none items-center">
          {words.all}
        </LocalLink>
      </div>
      <ul className="grid gap-x-6 gap-y-5 md:grid-cols-2">
        {points.slice(0, SHOWN).map((point) => (
          <li
            key={point.slug}
            className="panel relative grid grid-cols-[5.5rem_1fr] items-center gap-4 p-3.5! lg:grid-cols-[8rem_1fr] lg:gap-5.5"
          >
            <span className="grid aspect-square place-items-center rounded-control bg-plate-river">
              <Drawing illustration="tourism" className="w-[88%]" />
            </span>
            <div>
              <p className="font-medium text-lotus text-tiny">{placeLine(point.place, locale)}</p>
              <h3 className="text-[1.0625rem]" lang="vi">
                <LocalLink
                  locale={locale}
                  to={`/diem-du-lich/${point.slug}`}
                  className="after:absolute after:inset-0 after:rounded-card hover:text-lotus"
                >
                  {point.name}
                </LocalLink>
              </h3>
              {point.fact && <p className="text-ink-soft text-sm">{inLocale(point.fact, locale)}</p>}
              {point.stars ? (
                <p className="mt-1.5">
                  <Stars {...point.stars} locale={locale} />
                </p>
              ) : (
                point.showroom && <p className="mt-1.5 text-ink-faint text-sm">{words.showroom}</p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
