import type { Metadata } from "next"
import { notFound, permanentRedirect } from "next/navigation"
import { getPlacePage, getProducts } from "@/data/server"
import { pageNumber } from "@/features/listing/page-number"
import { pageMetadata } from "@/features/shell/page-metadata"
import { pagePath } from "@/features/shell/pagination"
import { href, isLocale } from "@/i18n"
import { placeMessages } from "./messages"
import { placeName } from "./place-name"
import { PlaceScreen } from "./place-screen"

interface Params {
  locale: string
  slug: string
  page?: string
}

/** The page of a province or commune, whichever of its pages the address names; a true 404 for what does not exist. */
export async function placePage({ locale, slug, page: written }: Params) {
  const number = pageNumber(written)
  if (!isLocale(locale) || number === null) notFound()
  if (written === "1") permanentRedirect(href(locale, `/dia-phuong/${slug}`))
  const page = await getPlacePage(slug)
  if (!page) notFound()
  const list = await getProducts({ [page.kind]: slug, page: number })
  if (number > 1 && list.page !== number) notFound()
  return <PlaceScreen page={page} list={list} slug={slug} locale={locale} />
}

export async function placeMetadata({ locale, slug, page: written }: Params): Promise<Metadata> {
  const number = pageNumber(written)
  const page = isLocale(locale) && number !== null ? await getPlacePage(slug) : null
  if (!page || !isLocale(locale) || number === null) return {}
  const words = placeMessages[locale]
  const name = placeName(page, locale)
  const full = page.kind === "commune" ? `${name}, ${page.place.provinceName}` : name
  return pageMetadata(locale, pagePath(`/dia-phuong/${slug}`, number), {
    title: words.pageTitle(words.productsTitle(full), number),
    description: words.placeDescription(full, words.products(page.productCount)),
    noindex: page.productCount === 0,
  })
}
