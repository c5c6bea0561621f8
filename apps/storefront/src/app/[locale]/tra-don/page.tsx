import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { MyOrders } from "@/features/order/my-orders"
import { TrackForm } from "@/features/order/track-form"
import { trackMessages } from "@/features/order/track-messages"
import { isLocale } from "@/i18n"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

export async function generateMetadata({ params }: PageProps<"/[locale]/tra-don">): Promise<Metadata> {
  const { locale } = await params
  return { title: trackMessages[locale === "en" ? "en" : "vi"].trackTitle, robots: { index: false } }
}

export default async function TrackPage({ params }: PageProps<"/[locale]/tra-don">) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const words = trackMessages[locale]
  return (
    <div className="wrap pt-6 pb-16 lg:pt-9">
      <h1 className="mb-3">{words.trackTitle}</h1>
      <noscript>
        <p className="note note-blue mb-4">{words.noScript}</p>
      </noscript>
      <TrackForm locale={locale} />
      <MyOrders locale={locale} />
    </div>
  )
}
