import type { ProducerPage } from "@ocop/contract"
import { formatDate } from "@ocop/domain"
import { buttonClass, Note } from "@ocop/ui"
import { absolute } from "@/data/environment"
import { placeLine, placePath } from "@/features/listing/place-line"
import { Goods } from "@/features/listing/product-card"
import { Breadcrumbs } from "@/features/shell/breadcrumbs"
import { JsonLd } from "@/features/shell/json-ld"
import { LocalLink } from "@/features/shell/local-link"
import { shellMessages } from "@/features/shell/messages"
import { href, type Locale } from "@/i18n"
import { producerMessages } from "./messages"
import { ProducerFacts } from "./producer-facts"

/** One maker: where, who in law, how to reach them, and what they make. */
export function ProducerScreen({ page, locale }: { page: ProducerPage; locale: Locale }) {
  const { producer, products } = page
  const words = producerMessages[locale]
  return (
    <div className="wrap">
      <Breadcrumbs
        locale={locale}
        crumbs={[
          { label: shellMessages[locale].market, to: "/" },
          { label: words.title, to: "/nha-san-xuat" },
          { label: producer.place.provinceName, to: `/nha-san-xuat/tinh/${producer.place.provinceSlug}` },
          { label: producer.name },
        ]}
      />
      <div className="mt-2 grid gap-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:gap-16">
        <div>
          <p className="font-medium text-lotus">
            <LocalLink locale={locale} to={placePath(producer.place)} className="hover:underline">
              {placeLine(producer.place, locale)}
            </LocalLink>
          </p>
          <h1 lang="vi">{producer.name}</h1>
          {producer.reopensOn && (
            <Note tone="blue" className="mt-3 w-fit">
              {words.resting(formatDate(producer.reopensOn, locale))}
            </Note>
          )}
          <ProducerFacts producer={producer} locale={locale} />
        </div>
        {!producer.selling && (
          <Note tone="blue" className="self-start p-5!">
            <h2 className="text-lg!">{words.invitationTitle}</h2>
            <p className="mt-1">{words.invitation}</p>
            <LocalLink
              locale={locale}
              to={`/mo-quay?nha=${encodeURIComponent(producer.handle)}`}
              className={buttonClass("line", "mt-4 text-ink")}
            >
              {words.openStall}
            </LocalLink>
          </Note>
        )}
      </div>
      <section className="section" aria-labelledby="goods">
        <h2 id="goods" className="mb-4">
          {words.goods}
        </h2>
        {products.length > 0 ? <Goods products={products} locale={locale} four /> : <p>{words.noGoods}</p>}
      </section>
      <JsonLd data={organizationOf(page, locale)} />
    </div>
  )
}

/** As schema.org says it: only what the page shows. */
function organizationOf({ producer }: ProducerPage, locale: Locale): Record<string, unknown> {
  const { place } = producer
  return {
    "@context": "https://schema.org",
    "@type": "Organization",
    name: producer.name,
    legalName: producer.legalName,
    url: absolute(href(locale, `/nha-san-xuat/${producer.handle}`)),
    ...(producer.taxCode && { taxID: producer.taxCode }),
    ...(producer.publicPhone && { telephone: producer.publicPhone }),
    ...(producer.website && { sameAs: producer.website }),
    address: {
      "@type": "PostalAddress",
      ...(producer.address && { streetAddress: producer.address }),
      ...(place.communeName && { addressLocality: place.communeName }),
      addressRegion: place.provinceName,
      addressCountry: "VN",
    },
  }
}
