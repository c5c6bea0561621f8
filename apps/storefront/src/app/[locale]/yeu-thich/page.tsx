import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { accountMessages } from "@/features/account/messages"
import { signMessages } from "@/features/account/sign-messages"
import { WishView } from "@/features/wish/wish-view"
import { isLocale } from "@/i18n"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

export async function generateMetadata({ params }: PageProps<"/[locale]/yeu-thich">): Promise<Metadata> {
  const { locale } = await params
  return { title: accountMessages[locale === "en" ? "en" : "vi"].pages.wishes, robots: { index: false } }
}

export default async function WishesPage({ params }: PageProps<"/[locale]/yeu-thich">) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <div className="wrap pt-6 pb-16 lg:pt-9">
      <h1 className="mb-3">{accountMessages[locale].pages.wishes}</h1>
      <noscript>
        <p className="note note-blue mb-4">{signMessages[locale].noScript}</p>
      </noscript>
      <WishView locale={locale} />
    </div>
  )
}
