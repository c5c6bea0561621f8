import type { ProductGroup } from "@ocop/contract"
import type { Metadata } from "next"
import { notFound, permanentRedirect } from "next/navigation"
import { getHome, getProducts } from "@/data/server"
import { pageMetadata } from "@/features/shell/page-metadata"
import { pagePath } from "@/features/shell/pagination"
import { href, type Locale } from "@/i18n"
import { groupOfSlug, groupPath } from "./groups"
import { Listing } from "./listing"
import { listingMessages } from "./messages"
import { pageNumber } from "./page-number"

interface GroupAddress {
  locale: Locale
  slug: string
  page?: string
}

export async function groupMetadata({ locale, slug, page }: GroupAddress): Promise<Metadata> {
  const { group, number } = parse(slug, page)
  const { count } = await getProducts({ group, page: number })
  const words = listingMessages[locale]
  const title = words.groupTitles[group]
  return pageMetadata(locale, pagePath(groupPath(group), number), {
    title: number > 1 ? `${title}, ${words.pageNumber(number)}` : title,
    description: words.description(title, count),
  })
}

/** All goods of a group, a page at a time. */
export async function GroupPage({ locale, slug, page }: GroupAddress) {
  const { group, number } = parse(slug, page)
  const base = groupPath(group)
  if (page === "1") permanentRedirect(href(locale, base))
  const [list, home] = await Promise.all([getProducts({ group, page: number }), getHome()])
  if (number > 1 && list.products.length === 0) notFound()
  return (
    <Listing
      locale={locale}
      title={listingMessages[locale].groupTitles[group]}
      base={base}
      list={list}
      home={home}
      group={group}
    />
  )
}

function parse(slug: string, page: string | undefined): { group: ProductGroup; number: number } {
  const group = groupOfSlug(slug)
  const number = pageNumber(page)
  if (!group || !number) notFound()
  return { group, number }
}
