import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getCertificate } from "@/data/server"
import { CertificatePanel } from "@/features/certificate/certificate-panel"
import { certificateMessages } from "@/features/certificate/messages"
import { ProductCard } from "@/features/listing/product-card"
import { Breadcrumbs } from "@/features/shell/breadcrumbs"
import { shellMessages } from "@/features/shell/messages"
import { pageMetadata } from "@/features/shell/page-metadata"
import { pageLocale } from "@/i18n/page-locale"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/chung-nhan/[code]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: text, code } = await params
  const locale = pageLocale(text)
  const found = await getCertificate(code)
  if (!found) notFound()
  const words = certificateMessages[locale]
  return pageMetadata(locale, `/chung-nhan/${code}`, {
    title: words.titleOf(found.product.title),
    description: words.description(found.product.title),
  })
}

export default async function CertificatePage({ params }: Props) {
  const { locale: text, code } = await params
  const locale = pageLocale(text)
  const found = await getCertificate(code)
  if (!found) notFound()
  const { certificate, product } = found
  const words = certificateMessages[locale]
  return (
    <div className="wrap">
      <Breadcrumbs
        locale={locale}
        crumbs={[
          { label: shellMessages[locale].market, to: "/" },
          { label: product.title, to: `/san-pham/${product.handle}` },
          { label: words.title(null) },
        ]}
      />
      <h1 className="mt-2 max-w-text">{words.titleOf(product.title)}</h1>
      <div className="mt-6 grid items-start gap-8 lg:grid-cols-[minmax(0,40rem)_15rem] lg:gap-16">
        <div>
          <CertificatePanel certificate={certificate} locale={locale} own />
          <p className="mt-3 text-ink-soft text-sm">{words.permanent}</p>
        </div>
        <section className="max-w-60">
          <h2 className="mb-3 text-lg!">{words.product}</h2>
          <ProductCard product={product} locale={locale} eager />
        </section>
      </div>
    </div>
  )
}
