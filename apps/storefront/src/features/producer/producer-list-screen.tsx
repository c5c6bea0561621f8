import type { ProducerList, ProducerType, ProvinceCount } from "@ocop/contract"
import { buttonClass, EmptyState } from "@ocop/ui"
import { Breadcrumbs, type Crumb } from "@/features/shell/breadcrumbs"
import { LocalLink } from "@/features/shell/local-link"
import { shellMessages } from "@/features/shell/messages"
import { Pagination } from "@/features/shell/pagination"
import type { Locale } from "@/i18n"
import { producerMessages } from "./messages"
import { ProducerRows } from "./producer-rows"
import { PRODUCER_TYPES, TYPE_SLUGS } from "./producer-types"

interface ScreenProps {
  locale: Locale
  list: ProducerList
  provinces: readonly ProvinceCount[]
  /** What the list is narrowed to; nothing: all makers. */
  narrowed?: { province: ProvinceCount } | { type: ProducerType }
  /** The path of the first page; later pages stand under it. */
  base: string
}

/** A page of makers, with the ways to narrow it by kind and by province. */
export function ProducerListScreen({ locale, list, provinces, narrowed, base }: ScreenProps) {
  const words = producerMessages[locale]
  const type = narrowed && "type" in narrowed ? narrowed.type : undefined
  const province = narrowed && "province" in narrowed ? narrowed.province : undefined
  const title = producerListTitle(locale, narrowed)
  return (
    <div className="wrap">
      <Breadcrumbs locale={locale} crumbs={crumbsOf(locale, narrowed)} />
      <h1 className="mt-2">{words.onPage(title, list.page)}</h1>
      {!narrowed && <p className="prose text-ink-soft text-lg">{words.lead(String(list.count))}</p>}
      <nav aria-label={words.byType} className="mt-4">
        <ul className="flex flex-wrap gap-2">
          <TypeChip locale={locale} to="/nha-san-xuat" current={!type}>
            {words.all}
          </TypeChip>
          {PRODUCER_TYPES.map((kind) => (
            <TypeChip key={kind} locale={locale} to={`/nha-san-xuat/loai/${TYPE_SLUGS[kind]}`} current={kind === type}>
              {words.ofType[kind]}
            </TypeChip>
          ))}
        </ul>
      </nav>
      <div className="mt-6 grid gap-10 lg:grid-cols-[minmax(0,1fr)_248px] lg:gap-14">
        <section aria-label={title}>
          {list.producers.length > 0 ? (
            <ProducerRows producers={list.producers} locale={locale} />
          ) : (
            <EmptyState
              illustration="craft"
              action={
                <LocalLink locale={locale} to="/nha-san-xuat" className={buttonClass("go")}>
                  {words.backToAll}
                </LocalLink>
              }
            >
              {words.none}
            </EmptyState>
          )}
          <Pagination locale={locale} paging={list} base={base} />
        </section>
        <nav aria-labelledby="by-province">
          <h2 id="by-province" className="text-lg!">
            {words.byProvince}
          </h2>
          <ul className="mt-1">
            {provinces
              .filter(({ producers }) => producers > 0)
              .map(({ code, slug, name, producers }) => (
                <li key={code} className="border-hairline border-b">
                  <LocalLink
                    locale={locale}
                    to={`/nha-san-xuat/tinh/${slug}`}
                    aria-current={province?.code === code ? "page" : undefined}
                    className="flex min-h-11 items-center justify-between gap-3 hover:text-lotus aria-[current]:font-semibold"
                  >
                    {name}
                    <span className="text-ink-faint text-sm tabular-nums">{producers}</span>
                  </LocalLink>
                </li>
              ))}
          </ul>
        </nav>
      </div>
    </div>
  )
}

/** The list's name: all makers, those of a province or of a kind. */
export function producerListTitle(locale: Locale, narrowed: ScreenProps["narrowed"]): string {
  const words = producerMessages[locale]
  if (!narrowed) return words.title
  return "type" in narrowed ? words.ofType[narrowed.type] : words.inProvince(narrowed.province.name)
}

function TypeChip({
  locale,
  to,
  current,
  children,
}: {
  locale: Locale
  to: string
  current: boolean
  children: string
}) {
  return (
    <li>
      <LocalLink locale={locale} to={to} className="chip" aria-current={current ? "page" : undefined}>
        {children}
      </LocalLink>
    </li>
  )
}

function crumbsOf(locale: Locale, narrowed: ScreenProps["narrowed"]): Crumb[] {
  const words = producerMessages[locale]
  const market = { label: shellMessages[locale].market, to: "/" }
  if (!narrowed) return [market, { label: words.title }]
  return [market, { label: words.title, to: "/nha-san-xuat" }, { label: producerListTitle(locale, narrowed) }]
}
