import type { Metadata } from "next"
import { getSettings } from "@/data/server"
import { StarsExplained } from "@/features/certificate/stars-explained"
import { starsExplained } from "@/features/certificate/stars-explained-messages"
import { pageMetadata } from "@/features/shell/page-metadata"
import { pageLocale } from "@/i18n/page-locale"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/sao-ocop">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = pageLocale((await params).locale)
  const { title, description } = starsExplained[locale]
  return pageMetadata(locale, "/sao-ocop", { title, description })
}

export default async function StarsExplainedPage({ params }: Props) {
  const locale = pageLocale((await params).locale)
  return <StarsExplained locale={locale} settings={await getSettings()} />
}
