import type { Localized, ShownStars, TourismPointRef } from "@ocop/contract"
import { Drawing, plateTint, Stars } from "@ocop/ui"
import { placeLine } from "@/features/listing/place-line"
import { LocalLink } from "@/features/shell/local-link"
import { inLocale, type Locale } from "@/i18n"
import { tourismMessages } from "./messages"

type Point = TourismPointRef & { kind?: Localized; stars?: ShownStars | null }

/** Places to visit as rows with a small drawing; that something is sold there is said only where the record says so. */
export function PointRows({ points, locale }: { points: readonly Point[]; locale: Locale }) {
  const words = tourismMessages[locale]
  return (
    <ul className="mt-4 grid gap-4 md:grid-cols-2 md:gap-6">
      {points.map(({ slug, name, place, showroom, kind, stars }) => (
        <li key={slug} className="panel relative flex gap-4">
          <span className={`grid size-20 flex-none place-items-center rounded-control ${plateTint("tourism")}`}>
            <Drawing illustration="tourism" size={64} />
          </span>
          <div className="min-w-0">
            <p className="font-medium text-lotus text-tiny">{placeLine(place, locale)}</p>
            <h3 className="font-semibold" lang="vi">
              <LocalLink
                locale={locale}
                to={`/diem-du-lich/${slug}`}
                className="after:absolute after:inset-0 after:rounded-card"
              >
                {name}
              </LocalLink>
            </h3>
            {kind && <p className="text-ink-soft text-sm">{inLocale(kind, locale)}</p>}
            {stars && <Stars stars={stars.stars} state={stars.state} until={stars.until} locale={locale} />}
            {showroom && <p className="text-ink-soft text-sm">{words.showroom}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}
