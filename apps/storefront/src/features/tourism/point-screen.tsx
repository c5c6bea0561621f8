import type { TourismPoint } from "@ocop/contract"
import { buttonClass, Plate } from "@ocop/ui"
import { absolute } from "@/data/environment"
import { sourceWords } from "@/features/certificate/source-words"
import { placeLine, placePath } from "@/features/listing/place-line"
import { Goods } from "@/features/listing/product-card"
import { Breadcrumbs } from "@/features/shell/breadcrumbs"
import { JsonLd } from "@/features/shell/json-ld"
import { LocalLink } from "@/features/shell/local-link"
import { shellMessages } from "@/features/shell/messages"
import { href, inLocale, type Locale } from "@/i18n"
import { tourismMessages } from "./messages"
import { PointFacts } from "./point-facts"

/** One place to visit: the way there, whom to call, its stars as the record has them, and what is made nearby. No basket. */
export function PointScreen({ point, locale }: { point: TourismPoint; locale: Locale }) {
  const words = tourismMessages[locale]
  const { name, place, kind, fact, showroom, directionsUrl, nearby, productHandle, source } = point
  return (
    <div className="wrap">
      <Breadcrumbs
        locale={locale}
        crumbs={[
          { label: shellMessages[locale].market, to: "/" },
          { label: words.crumb, to: "/diem-du-lich" },
          { label: place.provinceName, to: `/dia-phuong/${place.provinceSlug}` },
          { label: name },
        ]}
      />
      <article className="mt-2 grid gap-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] lg:gap-16">
        <Plate
          illustration="tourism"
          locale={locale}
          eager
          className="self-start max-lg:aspect-[5/3] [&_img]:object-contain"
        />
        <div>
          <p className="font-medium text-lotus">
            <LocalLink locale={locale} to={placePath(place)} className="hover:underline">
              {placeLine(place, locale)}
            </LocalLink>
          </p>
          <h1 lang="vi">{name}</h1>
          <p className="text-ink-soft text-lg">{inLocale(kind, locale)}</p>
          {fact && <p className="prose mt-2">{inLocale(fact, locale)}</p>}
          {showroom && (
            <div className="note note-green mt-4 max-w-text">
              <p className="font-semibold">{words.showroom}</p>
              <p>{words.showroomMore}</p>
            </div>
          )}
          <p className="mt-5">
            <a href={directionsUrl} className={buttonClass("go")} rel="noreferrer" target="_blank">
              {words.directions}
            </a>
          </p>
          <p className="mt-2 max-w-text text-ink-soft text-sm">{words.directionsNote}</p>
          <PointFacts point={point} locale={locale} />
          {productHandle && (
            <p className="mt-4">
              <LocalLink locale={locale} to={`/san-pham/${productHandle}`} className="link">
                {words.product}
              </LocalLink>
            </p>
          )}
          <p className="mt-4 text-ink-faint text-sm">{words.source(sourceWords(source, locale))}</p>
        </div>
      </article>
      {nearby.length > 0 && (
        <section className="section" aria-labelledby="nearby">
          <h2 id="nearby" className="mb-4">
            {words.nearby}
          </h2>
          <Goods products={nearby} locale={locale} four />
        </section>
      )}
      <JsonLd data={attractionOf(point, locale)} />
    </div>
  )
}

/** A shop that is no sight of its own is a Store; everything else is something to visit. */
function attractionOf(point: TourismPoint, locale: Locale): Record<string, unknown> {
  const { name, slug, kind, phone, address, place, directionsUrl, showroom, certificates } = point
  return {
    "@context": "https://schema.org",
    "@type": showroom && certificates.length === 0 ? "Store" : "TouristAttraction",
    name,
    description: inLocale(kind, locale),
    url: absolute(href(locale, `/diem-du-lich/${slug}`)),
    hasMap: directionsUrl,
    ...(phone && { telephone: phone }),
    address: {
      "@type": "PostalAddress",
      ...(address && { streetAddress: address }),
      ...(place.communeName && { addressLocality: place.communeName }),
      addressRegion: place.provinceName,
      addressCountry: "VN",
    },
  }
}
