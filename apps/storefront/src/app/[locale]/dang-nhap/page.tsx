import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { SignInForm } from "@/features/account/sign-in-form"
import { signMessages } from "@/features/account/sign-messages"
import { isLocale } from "@/i18n"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

export async function generateMetadata({ params }: PageProps<"/[locale]/dang-nhap">): Promise<Metadata> {
  const { locale } = await params
  return { title: signMessages[locale === "en" ? "en" : "vi"].signIn, robots: { index: false } }
}

export default async function SignInPage({ params }: PageProps<"/[locale]/dang-nhap">) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <div className="wrap pt-6 pb-16 lg:pt-9">
      <h1 className="mb-3">{signMessages[locale].signIn}</h1>
      <noscript>
        <p className="note note-blue mb-4">{signMessages[locale].noScript}</p>
      </noscript>
      <SignInForm locale={locale} />
    </div>
  )
}
