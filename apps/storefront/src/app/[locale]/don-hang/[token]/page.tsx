import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getSettings } from "@/data/server"
import { orderMessages } from "@/features/order/messages"
import { OrderView } from "@/features/order/order-view"
import { isLocale } from "@/i18n"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

/** The address is the order's key: nobody indexes it, and no other site is told of it. */
export async function generateMetadata({ params }: PageProps<"/[locale]/don-hang/[token]">): Promise<Metadata> {
  const { locale } = await params
  return {
    title: orderMessages[locale === "en" ? "en" : "vi"].title,
    robots: { index: false, follow: false },
    referrer: "no-referrer",
  }
}

/** The same static shell for every token; the island reads the order itself. */
export default async function OrderPage({ params }: PageProps<"/[locale]/don-hang/[token]">) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const words = orderMessages[locale]
  const { operator } = await getSettings()
  return (
    <div className="wrap pt-6 pb-16 lg:pt-9">
      <h1 className="mb-4">{words.title}</h1>
      <noscript>
        <p className="note note-blue mb-4">{words.noScript}</p>
      </noscript>
      <OrderView helper={{ phone: operator.phone, email: operator.email }} locale={locale} />
    </div>
  )
}
