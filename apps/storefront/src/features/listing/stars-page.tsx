import type { Metadata } from "next"
import { notFound, permanentRedirect } from "next/navigation"
import { getHome, getProducts } from "@/data/server"
import { pageMetadata } from "@/features/shell/page-metadata"
import { pagePath } from "@/features/shell/pagination"
import { href, type Locale } from "@/i18n"
import { Listing } from "./listing"
import { listingMessages } from "./messages"
import { pageNumber } from "./page-number"

interface StarsAddress {
  locale: Locale
  stars: string
  page?: string
}

export async function starsMetadata({ locale, stars: text, page }: StarsAddress): Promise<Metadata> {
  const { stars, number } = parse(text, page)
  const { count } = await getProducts({ stars, page: number })
  const words = listingMessages[locale]
  const title = words.starsTitle(stars)
  return pageMetadata(locale, pagePath(`/sao/${stars}`, number), {
    title: number > 1 ? `${title}, ${words.pageNumber(number)}` : title,
    description: words.description(title, count),
  })
}

/** All goods that show this many stars today. */
export async function StarsPage({ locale, stars: text, page }: StarsAddress) {
  const { stars, number } = parse(text, page)
  const base = `/sao/${stars}`
  if (page === "1") permanentRedirect(href(locale, base))
  const [list, home] = await Promise.all([getProducts({ stars, page: number }), getHome()])
  if (number > 1 && list.products.length === 0) notFound()
  return (
    <Listing
      locale={locale}
      title={listingMessages[locale].starsTitle(stars)}
      base={base}
      list={list}
      home={home}
      stars={stars}
    />
  )
}

const STARS = { "3": 3, "4": 4, "5": 5 } as const

function parse(text: string, page: string | undefined): { stars: 3 | 4 | 5; number: number } {
  const stars = Object.entries(STARS).find(([key]) => key === text)?.[1]
  const number = pageNumber(page)
  if (!stars || !number) notFound()
  return { stars, number }
}
