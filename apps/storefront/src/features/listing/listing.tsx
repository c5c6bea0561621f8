import type { Home, ProductGroup, ProductList } from "@ocop/contract"
import { buttonClass, EmptyState } from "@ocop/ui"
import { Breadcrumbs } from "@/features/shell/breadcrumbs"
import { LocalLink } from "@/features/shell/local-link"
import { shellMessages } from "@/features/shell/messages"
import { Pagination } from "@/features/shell/pagination"
import type { Locale } from "@/i18n"
import { listingMessages } from "./messages"
import { Goods } from "./product-card"
import { ChipLinks, SideLinks } from "./side-links"

interface ListingProps {
  locale: Locale
  title: string
  /** The list's own path, without page. */
  base: string
  list: ProductList
  home: Home
  group?: ProductGroup
  stars?: 3 | 4 | 5
}

/** A list of goods with the ways to its neighbours. */
export function Listing({ locale, title, base, list, home, group, stars }: ListingProps) {
  const words = listingMessages[locale]
  const where = list.pages > 1 ? `, ${words.pageOf(list.page, list.pages)}` : ""
  return (
    <div className="wrap">
      <Breadcrumbs locale={locale} crumbs={[{ label: shellMessages[locale].market, to: "/" }, { label: title }]} />
      <div className="grid gap-x-10 pt-2 lg:grid-cols-[15.5rem_minmax(0,1fr)]">
        <SideLinks home={home} locale={locale} group={group} stars={stars} />
        <div className="min-w-0">
          <div className="mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
            <div>
              <h1>{title}</h1>
              {list.count > 0 && (
                <p className="text-ink-soft">
                  {words.count(list.count)}
                  {where}
                </p>
              )}
            </div>
            <LocalLink
              locale={locale}
              to={`/tim${group ? `?group=${group}` : stars ? `?stars=${stars}` : ""}`}
              className={buttonClass("line", "hidden lg:inline-flex")}
              rel="nofollow"
            >
              {words.finer}
            </LocalLink>
          </div>
          <ChipLinks home={home} locale={locale} group={group} stars={stars} />
          {stars && <p className="note note-gold mb-5">{words.starsNote}</p>}
          <div className="mt-4 lg:mt-0">
            {list.products.length > 0 ? (
              <Goods products={list.products} locale={locale} heading="h2" />
            ) : (
              <EmptyState
                illustration="craft"
                action={
                  <LocalLink locale={locale} to="/tim" className={buttonClass("go")}>
                    {words.emptyGo}
                  </LocalLink>
                }
              >
                {words.empty}
              </EmptyState>
            )}
          </div>
          <Pagination locale={locale} paging={list} base={base} />
          {list.count > 0 && <p className="mt-8 border-hairline border-t pt-4 text-ink-soft text-sm">{words.order}</p>}
        </div>
      </div>
    </div>
  )
}
