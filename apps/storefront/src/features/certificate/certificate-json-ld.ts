import type { Certificate, CertificatePage } from "@ocop/contract"
import { absolute } from "@/data/environment"
import { placeLine } from "@/features/listing/place-line"
import { href, type Locale } from "@/i18n"
import { endOfTerm } from "./certificate-words"
import { certificateMessages } from "./messages"

const OCOP = "OCOP (Mỗi xã một sản phẩm, One Commune One Product)"

/**
 * schema.org data of a certificate: the Product with its `hasCertification`, the certificate in `Certification`'s own
 * terms. Says exactly what the page shows: an inactive one is inactive, and what is not known is left out.
 */
export function certificateJsonLd({ certificate, product, others }: CertificatePage, locale: Locale) {
  const { producer } = product
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name: product.title,
    url: absolute(href(locale, `/san-pham/${product.handle}`)),
    countryOfOrigin: { "@type": "Country", name: "VN" },
    ...(producer && {
      manufacturer: { "@type": "Organization", name: producer.name, address: placeLine(product.place, locale) },
    }),
    hasCertification: [certificate, ...others].map((one) => certificationOf(one, locale)),
  }
}

/** One certificate in schema.org's terms. */
export function certificationOf(certificate: Certificate, locale: Locale): Record<string, unknown> {
  const { code, state, stars, issuer, issuedOn, decisionNumber } = certificate
  const isActive = state === "valid" || state === "grace"
  const ends = certificate.revokedOn ?? certificate.replacedOn ?? certificate.graceUntil ?? endOfTerm(certificate)
  return {
    "@type": "Certification",
    name: certificateMessages[locale].title(stars),
    about: OCOP,
    certificationIdentification: [
      { "@type": "PropertyValue", propertyID: "code", value: code },
      ...(decisionNumber ? [{ "@type": "PropertyValue", propertyID: "decision", value: decisionNumber }] : []),
    ],
    url: absolute(href(locale, `/chung-nhan/${code}`)),
    // What cannot be told from the record has no status.
    ...(state !== "unknown" && {
      certificationStatus: `https://schema.org/Certification${isActive ? "Active" : "Inactive"}`,
    }),
    ...(stars && { certificationRating: { "@type": "Rating", ratingValue: stars, bestRating: 5, worstRating: 1 } }),
    ...(issuer && { issuedBy: { "@type": "GovernmentOrganization", name: issuer } }),
    ...(issuedOn && { validFrom: issuedOn }),
    ...(ends && { expires: ends }),
    validIn: { "@type": "Country", name: "VN" },
  }
}
