import type { PlacePage, ProductList } from "@ocop/contract"
import { buttonClass, EmptyState } from "@ocop/ui"
import { Goods } from "@/features/listing/product-card"
import { ProducerRows } from "@/features/producer/producer-rows"
import { Breadcrumbs, type Crumb } from "@/features/shell/breadcrumbs"
import { LocalLink } from "@/features/shell/local-link"
import { shellMessages } from "@/features/shell/messages"
import { Pagination } from "@/features/shell/pagination"
import { PointRows } from "@/features/tourism/point-rows"
import { href, type Locale } from "@/i18n"
import { CommuneLinks } from "./commune-links"
import { placeMessages } from "./messages"
import { PlaceHead } from "./place-head"
import { placeName } from "./place-name"

/** Producers shown on a place's page; the rest stand in the list of producers. */
const PRODUCERS_SHOWN = 12

interface PlaceScreenProps {
  page: PlacePage
  list: ProductList
  slug: string
  locale: Locale
}

/** A province or a commune: what it was called, what comes from there, who makes it, and where to go and see. */
export function PlaceScreen({ page, list, slug, locale }: PlaceScreenProps) {
  const words = placeMessages[locale]
  const name = placeName(page, locale)
  const isProvince = page.kind === "province"
  return (
    <div className="wrap">
      <Breadcrumbs locale={locale} crumbs={crumbsOf(page, locale)} />
      <PlaceHead page={page} locale={locale} />
      {list.products.length > 0 ? (
        <section className="mt-8" aria-labelledby="goods">
          <h2 id="goods" className="sr-only">
            {words.pageTitle(words.productsTitle(name), list.page)}
          </h2>
          <Goods products={list.products} locale={locale} four />
          <Pagination locale={locale} paging={list} base={`/dia-phuong/${slug}`} />
        </section>
      ) : (
        <EmptyState
          illustration={isProvince ? "rice" : "fruit"}
          action={
            <LocalLink
              locale={locale}
              to={isProvince ? "/dia-phuong" : `/dia-phuong/${page.place.provinceSlug}`}
              className={buttonClass("go")}
            >
              {isProvince ? words.emptyProvinceLink : words.inProvince(page.place.provinceName)}
            </LocalLink>
          }
        >
          {isProvince ? words.emptyProvince(name) : words.emptyCommune(name)}
        </EmptyState>
      )}
      <CommuneLinks communes={page.communes} locale={locale} />
      {page.producers.length > 0 && (
        <section className="section" aria-labelledby="makers">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <h2 id="makers">{words.producersTitle}</h2>
            {isProvince && page.producers.length > PRODUCERS_SHOWN && (
              <LocalLink locale={locale} to={`/nha-san-xuat/tinh/${slug}`} className="link">
                {words.producersAll}
              </LocalLink>
            )}
          </div>
          <ProducerRows producers={page.producers.slice(0, PRODUCERS_SHOWN)} locale={locale} />
        </section>
      )}
      {page.tourismPoints.length > 0 && (
        <section className="section" aria-labelledby="points">
          <h2 id="points">{words.pointsTitle}</h2>
          <PointRows points={page.tourismPoints} locale={locale} />
        </section>
      )}
      <p className="section text-ink-soft">
        {words.openStall}{" "}
        <a href={href(locale, "/mo-quay")} className="link">
          {words.openStallLink}
        </a>
      </p>
    </div>
  )
}

function crumbsOf(page: PlacePage, locale: Locale): Crumb[] {
  const market = { label: shellMessages[locale].market, to: "/" }
  const map = { label: placeMessages[locale].crumb, to: "/dia-phuong" }
  const here = { label: placeName(page, locale) }
  if (page.kind === "province") return [market, map, here]
  return [market, map, { label: page.place.provinceName, to: `/dia-phuong/${page.place.provinceSlug}` }, here]
}
