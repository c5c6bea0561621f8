import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { RegisterForm } from "@/features/account/register-form"
import { signMessages } from "@/features/account/sign-messages"
import { isLocale } from "@/i18n"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

export async function generateMetadata({ params }: PageProps<"/[locale]/dang-ky">): Promise<Metadata> {
  const { locale } = await params
  return { title: signMessages[locale === "en" ? "en" : "vi"].register, robots: { index: false } }
}

export default async function RegisterPage({ params }: PageProps<"/[locale]/dang-ky">) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <div className="wrap pt-6 pb-16 lg:pt-9">
      <h1 className="mb-3">{signMessages[locale].register}</h1>
      <noscript>
        <p className="note note-blue mb-4">{signMessages[locale].noScript}</p>
      </noscript>
      <RegisterForm locale={locale} />
    </div>
  )
}
