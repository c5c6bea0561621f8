import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { dataMessages } from "@/features/account/data-messages"
import { OwnDataView } from "@/features/account/data-view"
import { signMessages } from "@/features/account/sign-messages"
import { isLocale } from "@/i18n"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

export async function generateMetadata({ params }: PageProps<"/[locale]/tai-khoan/du-lieu">): Promise<Metadata> {
  const { locale } = await params
  return { title: dataMessages[locale === "en" ? "en" : "vi"].title, robots: { index: false } }
}

export default async function DataPage({ params }: PageProps<"/[locale]/tai-khoan/du-lieu">) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <div className="wrap pt-6 pb-16 lg:pt-9">
      <h1 className="mb-3">{dataMessages[locale].title}</h1>
      <noscript>
        <p className="note note-blue mb-4">{signMessages[locale].noScript}</p>
      </noscript>
      <OwnDataView locale={locale} />
    </div>
  )
}
