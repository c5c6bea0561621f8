import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { basketMessages } from "@/features/basket/basket-messages"
import { BasketView } from "@/features/basket/basket-view"
import { isLocale } from "@/i18n"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

export async function generateMetadata({ params }: PageProps<"/[locale]/gio">): Promise<Metadata> {
  const { locale } = await params
  return { title: basketMessages[locale === "en" ? "en" : "vi"].title, robots: { index: false } }
}

export default async function BasketPage({ params }: PageProps<"/[locale]/gio">) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const words = basketMessages[locale]
  return (
    <div className="wrap pt-6 pb-16 lg:pt-9">
      <h1 className="mb-5">{words.title}</h1>
      <noscript>
        <p className="note note-blue mb-4">{words.noScript}</p>
      </noscript>
      <BasketView locale={locale} />
    </div>
  )
}
