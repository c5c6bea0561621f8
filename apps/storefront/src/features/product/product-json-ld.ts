import type { Product } from "@ocop/contract"
import { starWords } from "@ocop/ui"
import { absolute } from "@/data/environment"
import { certificationOf } from "@/features/certificate/certificate-json-ld"
import { listingMessages } from "@/features/listing/messages"
import { placeLine } from "@/features/listing/place-line"
import { href, inLocale, type Locale } from "@/i18n"

/** schema.org data of a product: exactly what its page shows, and an Offer only where it can be bought. */
export function productJsonLd(product: Product, locale: Locale): Record<string, unknown> {
  const url = absolute(href(locale, `/san-pham/${product.handle}`))
  const { producer, stars, description, photo } = product
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name: product.title,
    url,
    category: listingMessages[locale].groups[product.group],
    countryOfOrigin: { "@type": "Country", name: "VN" },
    ...(description && { description: inLocale(description, locale) }),
    ...(photo && { image: photo.startsWith("/") ? absolute(photo) : photo }),
    ...(producer && {
      manufacturer: { "@type": "Organization", name: producer.name, address: placeLine(product.place, locale) },
    }),
    ...(product.certificates.length > 0 && {
      hasCertification: product.certificates.map((certificate) => certificationOf(certificate, locale)),
    }),
    ...(stars && { award: `OCOP ${starWords(stars.stars, stars.state, locale)}` }),
    // Prices of alcohol stand behind the age gate, so they are not told here either.
    ...(product.offers.length > 0 &&
      !product.alcohol && {
        offers: product.offers.map((offer) => ({
          "@type": "Offer",
          name: inLocale(offer.pack, locale),
          url,
          price: offer.price,
          priceCurrency: "VND",
          availability: `https://schema.org/${offer.inStock ? "InStock" : "OutOfStock"}`,
          ...(producer && { seller: { "@type": "Organization", name: producer.name } }),
        })),
      }),
  }
}
