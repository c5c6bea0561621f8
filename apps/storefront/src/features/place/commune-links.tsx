import type { CommuneCount } from "@ocop/contract"
import { communeLabel } from "@ocop/domain"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { placeMessages } from "./messages"

/** The communes of a province that have goods, most first; nothing where none is recorded. */
export function CommuneLinks({ communes, locale }: { communes: readonly CommuneCount[]; locale: Locale }) {
  const words = placeMessages[locale]
  const stocked = communes.filter(({ products }) => products > 0).sort((a, b) => b.products - a.products)
  if (stocked.length === 0) return null
  return (
    <section className="section" aria-labelledby="communes">
      <h2 id="communes">{words.communesTitle}</h2>
      <ul className="mt-3 grid gap-x-12 sm:grid-cols-2 lg:grid-cols-3">
        {stocked.map(({ code, slug, kind, name, products }) => (
          <li key={code} className="border-hairline border-b">
            <LocalLink
              locale={locale}
              to={`/dia-phuong/${slug}`}
              className="flex min-h-11 items-center justify-between gap-3 py-2 font-medium hover:text-lotus"
            >
              {communeLabel(kind, name, locale)}
              <span className="whitespace-nowrap font-normal text-ink-faint text-sm tabular-nums">
                {words.products(products)}
              </span>
            </LocalLink>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-ink-soft text-sm">{words.communesMore}</p>
    </section>
  )
}
