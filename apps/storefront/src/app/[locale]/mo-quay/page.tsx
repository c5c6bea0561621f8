import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getSettings } from "@/data/server"
import { pageMetadata } from "@/features/shell/page-metadata"
import { stallMessages } from "@/features/stall/messages"
import { StallScreen } from "@/features/stall/stall-screen"
import { isLocale } from "@/i18n"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/mo-quay">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const { title, description } = stallMessages[locale]
  return pageMetadata(locale, "/mo-quay", { title, description })
}

export default async function StallPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { operator, portalUrl } = await getSettings()
  return <StallScreen locale={locale} operator={operator} portalUrl={portalUrl} />
}
