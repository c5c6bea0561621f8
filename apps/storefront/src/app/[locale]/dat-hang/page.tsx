import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getSettings } from "@/data/server"
import { CheckoutView } from "@/features/checkout/checkout-view"
import { checkoutMessages } from "@/features/checkout/messages"
import { LocalLink } from "@/features/shell/local-link"
import { isLocale } from "@/i18n"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

export async function generateMetadata({ params }: PageProps<"/[locale]/dat-hang">): Promise<Metadata> {
  const { locale } = await params
  return { title: checkoutMessages[locale === "en" ? "en" : "vi"].title, robots: { index: false } }
}

export default async function CheckoutPage({ params }: PageProps<"/[locale]/dat-hang">) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const words = checkoutMessages[locale]
  return (
    <div className="wrap pt-6 pb-16 lg:pt-9">
      <div className="mb-6 flex flex-wrap items-baseline justify-between gap-x-4">
        <h1>{words.title}</h1>
        <LocalLink locale={locale} to="/gio" className="link inline-flex min-h-11 items-center text-sm">
          {words.backToBasket}
        </LocalLink>
      </div>
      <noscript>
        <p className="note note-blue mb-4">{words.noScript}</p>
      </noscript>
      <CheckoutView termsVersion={(await getSettings()).termsVersion} locale={locale} />
    </div>
  )
}
