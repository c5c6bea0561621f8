import "./map.css"
import type { ProvinceCount } from "@ocop/contract"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { shadeSteps } from "./map-shade"
import { placeMessages } from "./messages"
import { ProvinceDrawing } from "./province-drawing"
import { ProvinceList } from "./province-list"

interface ProvinceMapProps {
  provinces: readonly ProvinceCount[]
  locale: Locale
  /** The home page's: a small map beside the ten provinces with the most products. */
  compact?: boolean
}

const PROVINCES_ON_HOME = 10

/** Vietnam's 34 provinces with their counts of products, as a drawing and as a list. */
export function ProvinceMap({ provinces, locale, compact = false }: ProvinceMapProps) {
  const words = placeMessages[locale]
  const steps = shadeSteps(Math.max(0, ...provinces.map(({ products }) => products)))
  if (!compact)
    return (
      <div className="grid gap-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:gap-16">
        <div className="mx-auto w-full max-w-2xl lg:sticky lg:top-28 lg:self-start">
          <ProvinceDrawing provinces={provinces} locale={locale} steps={steps} compact={false} />
          <Key steps={steps} locale={locale} />
        </div>
        <ProvinceList provinces={provinces} locale={locale} />
      </div>
    )
  const top = [...provinces].filter(({ products }) => products > 0).sort((a, b) => b.products - a.products)
  return (
    <div className="grid items-center gap-6 lg:grid-cols-[5fr_7fr] lg:gap-[72px]">
      <div className="mx-auto w-full max-w-[300px] lg:max-w-[400px]">
        <ProvinceDrawing provinces={provinces} locale={locale} steps={steps} compact />
      </div>
      <div>
        <ul className="grid grid-cols-2 gap-x-5 lg:gap-x-12">
          {top.slice(0, PROVINCES_ON_HOME).map(({ code, slug, name, products }) => (
            <li key={code} className="border-hairline border-b">
              <LocalLink
                locale={locale}
                to={`/dia-phuong/${slug}`}
                className="flex min-h-11 flex-wrap items-baseline justify-between gap-x-2 py-3 font-medium hover:text-lotus"
              >
                {name}
                <span className="font-normal text-ink-faint text-sm tabular-nums">{words.products(products)}</span>
              </LocalLink>
            </li>
          ))}
        </ul>
        <p className="mt-4 text-ink-soft text-sm">
          {words.oldNames}{" "}
          <LocalLink className="link whitespace-nowrap" locale={locale} to="/dia-phuong">
            {words.seeAll}
          </LocalLink>
        </p>
      </div>
    </div>
  )
}

/** What each shade means, in numbers. */
function Key({ steps, locale }: { steps: readonly number[]; locale: Locale }) {
  const words = placeMessages[locale]
  const bounds = steps.map((from, i) => words.keyFrom(from, i + 1 < steps.length ? (steps[i + 1] ?? from) - 1 : null))
  return (
    <div className="mt-4 text-ink-soft text-sm">
      <p className="font-medium">{words.keyTitle}</p>
      <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
        {[words.keyNone, ...bounds].map((bound, shade) => (
          <li key={bound} className="flex items-center gap-2">
            <span className="map-key size-4 rounded-tag border border-rule" data-shade={shade} aria-hidden="true" />
            {bound}
          </li>
        ))}
      </ul>
    </div>
  )
}
