import type { ProvinceCount } from "@ocop/contract"
import { REGION_OF_PROVINCE, type Region } from "@ocop/domain"
import Link from "next/link"
import { href, type Locale } from "@/i18n"
import { placeMessages } from "./messages"

const REGIONS: readonly Region[] = [
  "northern_midlands",
  "red_river_delta",
  "north_central",
  "south_central_highlands",
  "southeast",
  "mekong_delta",
]

/** All provinces by region, with what each has: the map in words. */
export function ProvinceList({ provinces, locale }: { provinces: readonly ProvinceCount[]; locale: Locale }) {
  const words = placeMessages[locale]
  return (
    <div className="grid content-start gap-8">
      <h2 className="sr-only">{words.listTitle}</h2>
      {REGIONS.map((region) => (
        <section key={region} aria-labelledby={region}>
          <h3 id={region} className="font-semibold text-lg">
            {words.regions[region]}
          </h3>
          <ul className="mt-1">
            {provinces
              .filter(({ code }) => REGION_OF_PROVINCE[code] === region)
              .sort((a, b) => b.products - a.products)
              .map((province) => (
                <Row key={province.code} province={province} locale={locale} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Row({ province, locale }: { province: ProvinceCount; locale: Locale }) {
  const words = placeMessages[locale]
  const { slug, name, products, producers, tourismPoints } = province
  const details = [
    products ? words.products(products) : words.noneYet,
    producers ? words.producers(producers) : null,
    tourismPoints ? words.tourismPoints(tourismPoints) : null,
  ].filter((detail) => detail !== null)
  return (
    <li className="border-hairline border-b">
      <Link
        href={href(locale, `/dia-phuong/${slug}`)}
        prefetch={false}
        className="flex min-h-11 flex-wrap items-center justify-between gap-x-3 py-2 hover:text-lotus"
      >
        <span className={products ? "font-medium" : "text-ink-soft"}>{name}</span>
        <span className="text-ink-faint text-sm tabular-nums">{details.join(" · ")}</span>
      </Link>
    </li>
  )
}
