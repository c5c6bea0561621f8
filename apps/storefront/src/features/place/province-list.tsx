import type { ProvinceCount } from "@ocop/contract"
import { REGION_OF_PROVINCE, type Region } from "@ocop/domain"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { placeMessages } from "./messages"

const REGIONS: readonly Region[] = [
  "northern_midlands",
  "red_river_delta",
  "north_central",
  "south_central_highlands",
  "southeast",
  "mekong_delta",
]

/** All provinces by region, with what each has: the map in words. Those that have nothing yet stand together. */
export function ProvinceList({ provinces, locale }: { provinces: readonly ProvinceCount[]; locale: Locale }) {
  const words = placeMessages[locale]
  return (
    <div className="grid content-start gap-8">
      <h2 className="sr-only">{words.listTitle}</h2>
      {REGIONS.map((region) => {
        const here = provinces
          .filter(({ code }) => REGION_OF_PROVINCE[code] === region)
          .sort((a, b) => b.products - a.products)
        const empty = here.filter(isEmpty)
        return (
          <section key={region} aria-labelledby={region}>
            <h3 id={region} className="font-semibold text-lg">
              {words.regions[region]}
            </h3>
            <ul className="mt-1">
              {here
                .filter((province) => !isEmpty(province))
                .map((province) => (
                  <Row key={province.code} province={province} locale={locale} />
                ))}
            </ul>
            {empty.length > 0 && <EmptyRow provinces={empty} locale={locale} />}
          </section>
        )
      })}
    </div>
  )
}

const isEmpty = ({ products, tourismPoints }: ProvinceCount) => products === 0 && tourismPoints === 0

/** Provinces without goods in one line of links, so that they do not push the others away. */
function EmptyRow({ provinces, locale }: { provinces: readonly ProvinceCount[]; locale: Locale }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 text-ink-soft text-sm">
      <span className="text-ink-faint">{placeMessages[locale].noneYetTitle}</span>
      <ul className="contents">
        {provinces.map(({ code, slug, name }) => (
          <li key={code}>
            <LocalLink
              locale={locale}
              to={`/dia-phuong/${slug}`}
              className="inline-flex min-h-11 items-center hover:text-lotus hover:underline"
            >
              {name}
            </LocalLink>
          </li>
        ))}
      </ul>
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
      <LocalLink
        locale={locale}
        to={`/dia-phuong/${slug}`}
        className="flex min-h-11 flex-wrap items-center justify-between gap-x-3 py-2 hover:text-lotus"
      >
        <span className={products ? "font-medium" : "text-ink-soft"}>{name}</span>
        <span className="text-ink-faint text-sm tabular-nums">{details.join(" · ")}</span>
      </LocalLink>
    </li>
  )
}
