import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getProvinces } from "@/data/server"
import { placeMessages } from "@/features/place/messages"
import { ProvinceMap } from "@/features/place/province-map"
import { Breadcrumbs } from "@/features/shell/breadcrumbs"
import { shellMessages } from "@/features/shell/messages"
import { pageMetadata } from "@/features/shell/page-metadata"
import { isLocale } from "@/i18n"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/dia-phuong">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const { title, description } = placeMessages[locale]
  return pageMetadata(locale, "/dia-phuong", { title, description })
}

export default async function PlacesPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { provinces } = await getProvinces()
  const words = placeMessages[locale]
  const stocked = provinces.filter(({ products }) => products > 0)
  const products = stocked.reduce((sum, province) => sum + province.products, 0)
  return (
    <div className="wrap">
      <Breadcrumbs
        locale={locale}
        crumbs={[{ label: shellMessages[locale].market, to: "/" }, { label: words.crumb }]}
      />
      <h1 className="mt-2">{words.title}</h1>
      <p className="prose mb-8 text-ink-soft text-lg">{words.lead(words.products(products), stocked.length)}</p>
      <ProvinceMap provinces={provinces} locale={locale} />
    </div>
  )
}
