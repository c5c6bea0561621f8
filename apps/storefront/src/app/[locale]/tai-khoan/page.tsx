import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { accountMessages } from "@/features/account/messages"
import { OrdersView } from "@/features/account/orders-view"
import { signMessages } from "@/features/account/sign-messages"
import { isLocale } from "@/i18n"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

export async function generateMetadata({ params }: PageProps<"/[locale]/tai-khoan">): Promise<Metadata> {
  const { locale } = await params
  return { title: accountMessages[locale === "en" ? "en" : "vi"].account, robots: { index: false } }
}

export default async function AccountOrdersPage({ params }: PageProps<"/[locale]/tai-khoan">) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <div className="wrap pt-6 pb-16 lg:pt-9">
      <h1 className="mb-3">{accountMessages[locale].account}</h1>
      <noscript>
        <p className="note note-blue mb-4">{signMessages[locale].noScript}</p>
      </noscript>
      <OrdersView locale={locale} />
    </div>
  )
}
