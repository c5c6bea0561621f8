import type { ProducerType, ProvinceCount } from "@ocop/contract"
import type { Metadata } from "next"
import { notFound, permanentRedirect } from "next/navigation"
import { getProducers, getProvinces } from "@/data/server"
import { pageNumber } from "@/features/listing/page-number"
import { pageMetadata } from "@/features/shell/page-metadata"
import { pagePath } from "@/features/shell/pagination"
import { href, isLocale } from "@/i18n"
import { producerMessages } from "./messages"
import { ProducerListScreen, producerListTitle } from "./producer-list-screen"
import { typeOfSlug } from "./producer-types"

interface Params {
  locale: string
  /** A province's slug; the list is narrowed to it. */
  slug?: string
  /** A kind of maker as addresses write it; the list is narrowed to it. */
  type?: string
  page?: string
}

/** A page of the list of makers, whole or narrowed; a true 404 for what does not exist. */
export async function producerListPage(params: Params) {
  const { locale, page: written } = params
  const page = pageNumber(written)
  if (!isLocale(locale) || page === null) notFound()
  if (written === "1") permanentRedirect(href(locale, baseOf(params)))
  const { provinces } = await getProvinces()
  const narrowed = narrowedBy(params, provinces)
  if (narrowed === null) notFound()
  const list = await getProducers({
    page,
    province: params.slug,
    type: narrowed && "type" in narrowed ? narrowed.type : undefined,
  })
  if (page > 1 && list.page !== page) notFound()
  return (
    <ProducerListScreen locale={locale} list={list} provinces={provinces} narrowed={narrowed} base={baseOf(params)} />
  )
}

export async function producerListMetadata(params: Params): Promise<Metadata> {
  const { locale, page: written } = params
  const page = pageNumber(written)
  if (!isLocale(locale) || page === null) return {}
  const narrowed = narrowedBy(params, (await getProvinces()).provinces)
  if (narrowed === null) return {}
  const words = producerMessages[locale]
  const base = baseOf(params)
  return pageMetadata(locale, pagePath(base, page), {
    title: words.onPage(producerListTitle(locale, narrowed), page),
    description: words.description,
  })
}

type Narrowed = { province: ProvinceCount } | { type: ProducerType } | undefined

/** Null where the address narrows to something that does not exist. */
function narrowedBy({ slug, type: written }: Params, provinces: readonly ProvinceCount[]): Narrowed | null {
  if (slug !== undefined) {
    const province = provinces.find((candidate) => candidate.slug === slug)
    return province ? { province } : null
  }
  if (written === undefined) return undefined
  const type = typeOfSlug(written)
  return type ? { type } : null
}

const baseOf = ({ slug, type }: Params): string =>
  slug ? `/nha-san-xuat/tinh/${slug}` : type ? `/nha-san-xuat/loai/${type}` : "/nha-san-xuat"
