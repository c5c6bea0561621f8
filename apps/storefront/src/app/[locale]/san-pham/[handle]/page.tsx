import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getProduct, getSettings } from "@/data/server"
import { placeLine } from "@/features/listing/place-line"
import { productMessages } from "@/features/product/messages"
import "@/features/product/product.css"
import { ProductScreen } from "@/features/product/product-screen"
import { pageMetadata } from "@/features/shell/page-metadata"
import { pageLocale } from "@/i18n/page-locale"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/san-pham/[handle]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: text, handle } = await params
  const locale = pageLocale(text)
  const product = await getProduct(handle)
  if (!product) notFound()
  const place = placeLine(product.place, locale)
  return pageMetadata(locale, `/san-pham/${product.handle}`, {
    title: `${product.title}, ${place}`,
    description: productMessages[locale].description(product.title, place),
  })
}

export default async function ProductPage({ params }: Props) {
  const { locale: text, handle } = await params
  const locale = pageLocale(text)
  const [product, settings] = await Promise.all([getProduct(handle), getSettings()])
  if (!product) notFound()
  return <ProductScreen product={product} settings={settings} locale={locale} />
}
