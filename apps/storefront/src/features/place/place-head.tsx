import type { PlacePage } from "@ocop/contract"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { placeMessages } from "./messages"
import { mapSearchUrl, placeName } from "./place-name"

/** Former names that stand open; the rest unfold. */
const NAMES_OPEN = 5

/** Name, old names, counts and the way there. */
export function PlaceHead({ page, locale }: { page: PlacePage; locale: Locale }) {
  const words = placeMessages[locale]
  const { place, kind, productCount, producers, tourismPoints } = page
  const counts = [
    productCount ? words.products(productCount) : null,
    producers.length ? words.producers(producers.length) : null,
    tourismPoints.length ? words.tourismPoints(tourismPoints.length) : null,
  ].filter(Boolean)
  return (
    <header className="mt-2">
      {kind === "commune" && (
        <p className="font-medium text-lotus">
          <LocalLink locale={locale} to={`/dia-phuong/${place.provinceSlug}`} className="hover:underline">
            {place.provinceName}
          </LocalLink>
        </p>
      )}
      <h1>{placeName(page, locale)}</h1>
      {counts.length > 0 && <p className="text-ink-soft text-lg">{counts.join(" · ")}</p>}
      <FormerNames page={page} locale={locale} />
      <p className="mt-2">
        <a
          href={mapSearchUrl(kind === "commune" ? place.communeName : null, place.provinceName)}
          className="link"
          rel="noreferrer"
          target="_blank"
        >
          {words.goThere}
        </a>
      </p>
    </header>
  )
}

function FormerNames({ page, locale }: { page: PlacePage; locale: Locale }) {
  const words = placeMessages[locale]
  const { kind, place, formerNames, formerProvinces } = page
  if (kind === "province") {
    const others = formerProvinces.filter((name) => name !== place.provinceName)
    if (others.length === 0) return null
    const list = new Intl.ListFormat(locale, { type: "conjunction" }).format(formerProvinces)
    return <p className="prose text-ink-soft">{words.mergedFrom(list)}</p>
  }
  if (formerNames.length === 0) return null
  const foldedFrom = formerNames.length > NAMES_OPEN + 1 ? NAMES_OPEN : formerNames.length
  const open = formerNames.slice(0, foldedFrom)
  const folded = formerNames.slice(foldedFrom)
  return (
    <div className="prose mt-1 text-ink-soft text-sm">
      <p>
        {words.formerly} {open.join("; ")}
        {folded.length === 0 && "."}
      </p>
      {folded.length > 0 && (
        <details>
          <summary className="link inline-flex min-h-11 items-center">{words.formerlyMore(folded.length)}</summary>
          <p>{folded.join("; ")}.</p>
        </details>
      )}
    </div>
  )
}
