import type { Metadata } from "next"
import { absolute } from "@/data/environment"
import { getHome, getSettings } from "@/data/server"
import { Hero } from "@/features/home/hero"
import "@/features/home/home.css"
import { Kinds } from "@/features/home/kinds"
import { Meaning } from "@/features/home/meaning"
import { homeMessages } from "@/features/home/messages"
import { OpenStall } from "@/features/home/open-stall"
import { Trips } from "@/features/home/trips"
import { Goods } from "@/features/listing/product-card"
import { ProvinceMap } from "@/features/place/province-map"
import { JsonLd } from "@/features/shell/json-ld"
import { LocalLink } from "@/features/shell/local-link"
import { pageMetadata } from "@/features/shell/page-metadata"
import { href } from "@/i18n"
import { pageLocale } from "@/i18n/page-locale"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

export async function generateMetadata({ params }: PageProps<"/[locale]">): Promise<Metadata> {
  const locale = pageLocale((await params).locale)
  return pageMetadata(locale, "/", { description: homeMessages[locale].description })
}

export default async function HomePage({ params }: PageProps<"/[locale]">) {
  const locale = pageLocale((await params).locale)
  const [home, settings] = await Promise.all([getHome(), getSettings()])
  const words = homeMessages[locale]
  return (
    <>
      <Hero home={home} locale={locale} />
      <Kinds home={home} locale={locale} />
      <div className="wrap">
        <section className="section">
          <div className="mb-5 flex items-baseline justify-between gap-4">
            <h2>{words.goods}</h2>
            <LocalLink locale={locale} to="/nhom/do-an" className="link inline-flex min-h-11 flex-none items-center">
              {words.all}
            </LocalLink>
          </div>
          <Goods products={home.products} locale={locale} four />
          <p className="mt-8 text-center text-ink-soft text-sm">
            {words.counts(home.counts.products, home.counts.producers)}
          </p>
        </section>
        <Meaning locale={locale} />
        <section className="section">
          <h2 className="mb-5">{words.where}</h2>
          <ProvinceMap provinces={home.provinces} locale={locale} compact />
        </section>
        <OpenStall locale={locale} />
        <Trips points={home.tourismPoints} locale={locale} />
      </div>
      <JsonLd
        data={{
          "@context": "https://schema.org",
          "@type": "Organization",
          name: settings.operator.name,
          url: absolute(href(locale, "/")),
          ...(settings.operator.phone && { telephone: settings.operator.phone }),
          ...(settings.operator.email && { email: settings.operator.email }),
          ...(settings.operator.address && { address: settings.operator.address }),
        }}
      />
    </>
  )
}
