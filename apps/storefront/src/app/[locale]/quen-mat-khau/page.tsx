import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { ResetForm } from "@/features/account/reset-form"
import { signMessages } from "@/features/account/sign-messages"
import { isLocale } from "@/i18n"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

export async function generateMetadata({ params }: PageProps<"/[locale]/quen-mat-khau">): Promise<Metadata> {
  const { locale } = await params
  return { title: signMessages[locale === "en" ? "en" : "vi"].reset, robots: { index: false } }
}

export default async function ResetPage({ params }: PageProps<"/[locale]/quen-mat-khau">) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <div className="wrap pt-6 pb-16 lg:pt-9">
      <h1 className="mb-3">{signMessages[locale].reset}</h1>
      <noscript>
        <p className="note note-blue mb-4">{signMessages[locale].noScript}</p>
      </noscript>
      <ResetForm locale={locale} />
    </div>
  )
}
