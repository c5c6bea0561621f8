import { CRITERIA_SETS } from "@ocop/domain"
import type { Metadata } from "next"
import { getCriteriaSet } from "@/data/server"
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
  const sets = await Promise.all(CRITERIA_SETS.map(({ number }) => getCriteriaSet(number)))
  return <StarsExplained locale={locale} sets={sets.filter((set) => set !== null)} />
}
