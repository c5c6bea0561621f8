import type { TourismPointRef } from "@ocop/contract"
import { StorefrontIcon } from "@phosphor-icons/react/dist/ssr"
import { placeLine } from "@/features/listing/place-line"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { productMessages } from "./messages"

/** Showrooms of the province. No shelf stock is claimed for any of them. */
export function WhereToSee({ points, locale }: { points: TourismPointRef[]; locale: Locale }) {
  const words = productMessages[locale]
  return (
    <section>
      <h2>{words.seeIt}</h2>
      <p className="mt-1 text-ink-soft text-sm">{words.seeItMore}</p>
      <ul className="mt-2">
        {points.map((point) => (
          <li key={point.slug} className="border-hairline border-b">
            <LocalLink
              locale={locale}
              to={`/diem-du-lich/${point.slug}`}
              className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-3 py-3.5 text-[0.9375rem] hover:text-lotus"
            >
              <StorefrontIcon size={22} aria-hidden />
              <span>
                <b className="font-semibold" lang="vi">
                  {point.name}
                </b>
                <small className="block text-ink-soft text-sm">{placeLine(point.place, locale)}</small>
              </span>
            </LocalLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
