import type { Metadata, Viewport } from "next"
import { notFound } from "next/navigation"
import { absolute } from "@/data/environment"
import { getSettings } from "@/data/server"
import { DemoLine } from "@/features/shell/demo-line"
import { fontVariables } from "@/features/shell/fonts"
import { Footer } from "@/features/shell/footer"
import { Header } from "@/features/shell/header"
import { LapsedStars } from "@/features/shell/lapsed-stars"
import { shellMessages } from "@/features/shell/messages"
import { isLocale } from "@/i18n"
import "../globals.css"

export const viewport: Viewport = { themeColor: "#FBF7EF", width: "device-width", initialScale: 1 }

export async function generateMetadata(): Promise<Metadata> {
  const settings = await getSettings()
  return {
    metadataBase: new URL(absolute("/")),
    title: { default: `${settings.name}, ${settings.tagline}`, template: `%s | ${settings.name}` },
    applicationName: settings.name,
    formatDetection: { telephone: false },
    robots: settings.demo ? { index: false, follow: false } : undefined,
  }
}

export default async function ShopLayout({ children, params }: LayoutProps<"/[locale]">) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const settings = await getSettings()
  return (
    <html lang={locale} className={fontVariables}>
      <body>
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-4 focus:z-20 focus:rounded-control focus:bg-raised focus:px-3 focus:py-2"
        >
          {shellMessages[locale].skip}
        </a>
        {settings.demo && <DemoLine locale={locale} />}
        <Header locale={locale} name={settings.name} tagline={settings.tagline} />
        <main id="main">{children}</main>
        <Footer locale={locale} settings={settings} />
        <LapsedStars />
      </body>
    </html>
  )
}
