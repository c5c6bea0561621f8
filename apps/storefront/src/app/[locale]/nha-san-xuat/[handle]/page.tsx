import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getProducer } from "@/data/server"
import { placeLine } from "@/features/listing/place-line"
import { producerMessages } from "@/features/producer/messages"
import { producerListMetadata, producerListPage } from "@/features/producer/producer-list-page"
import { ProducerScreen } from "@/features/producer/producer-screen"
import { pageMetadata } from "@/features/shell/page-metadata"
import { isLocale } from "@/i18n"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

/** `/nha-san-xuat/2` is a page of the list; no maker's handle is a bare number. */
const isPageNumber = (handle: string) => /^\d+$/.test(handle)

type Props = PageProps<"/[locale]/nha-san-xuat/[handle]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, handle } = await params
  if (isPageNumber(handle)) return producerListMetadata({ locale, page: handle })
  const page = isLocale(locale) ? await getProducer(handle) : null
  if (!page || !isLocale(locale)) return {}
  const { name, place, productCount } = page.producer
  const description = producerMessages[locale].pageDescription(name, placeLine(place, locale), productCount)
  return pageMetadata(locale, `/nha-san-xuat/${handle}`, { title: name, description })
}

export default async function ProducerPage({ params }: Props) {
  const { locale, handle } = await params
  if (isPageNumber(handle)) return producerListPage({ locale, page: handle })
  if (!isLocale(locale)) notFound()
  const page = await getProducer(handle)
  if (!page) notFound()
  return <ProducerScreen page={page} locale={locale} />
}
