import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getTourismPoint } from "@/data/server"
import { placeLine } from "@/features/listing/place-line"
import { pageMetadata } from "@/features/shell/page-metadata"
import { tourismMessages } from "@/features/tourism/messages"
import { PointScreen } from "@/features/tourism/point-screen"
import { isLocale } from "@/i18n"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/diem-du-lich/[slug]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const point = isLocale(locale) ? await getTourismPoint(slug) : null
  if (!point || !isLocale(locale)) return {}
  const description = tourismMessages[locale].pageDescription(point.name, placeLine(point.place, locale))
  return pageMetadata(locale, `/diem-du-lich/${slug}`, { title: point.name, description })
}

export default async function TourismPointPage({ params }: Props) {
  const { locale, slug } = await params
  if (!isLocale(locale)) notFound()
  const point = await getTourismPoint(slug)
  if (!point) notFound()
  return <PointScreen point={point} locale={locale} />
}
