import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getCertificate } from "@/data/server"
import "@/features/certificate/certificate.css"
import { CertificateScreen } from "@/features/certificate/certificate-screen"
import { certificateMessages } from "@/features/certificate/messages"
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
  // However the code was typed, and whichever record it named, there is one page.
  return pageMetadata(locale, `/chung-nhan/${found.certificate.code}`, {
    title: words.titleOf(found.product.title),
    description: words.description(found.product.title),
  })
}

export default async function CertificatePage({ params }: Props) {
  const { locale: text, code } = await params
  const locale = pageLocale(text)
  const found = await getCertificate(code)
  if (!found) notFound()
  return <CertificateScreen page={found} asked={code} locale={locale} />
}
