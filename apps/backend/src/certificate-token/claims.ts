import type { CertificateClaims, CertificatePage } from "@ocop/contract"

interface Told {
  page: Pick<CertificatePage, "certificate" | "product">
  /** The shop's public address. */
  market: string
  /** Business time. */
  at: Date
  /** The day in Việt Nam that the page speaks of, "YYYY-MM-DD". */
  today: string
}

/** What a token says of a certificate: what its page shows, on this day. */
export function claimsOf({ page: { certificate, product }, market, at, today }: Told): CertificateClaims {
  return {
    iss: market,
    sub: certificate.code,
    iat: Math.floor(at.getTime() / 1000),
    on: today,
    state: certificate.state,
    stars: certificate.stars,
    product: { name: product.title, url: `${market}/san-pham/${product.handle}` },
    producer: product.producer?.name ?? null,
    decision: certificate.decisionNumber,
    issuer: certificate.issuer,
    issuedOn: certificate.issuedOn,
    until: certificate.until,
    revokedOn: certificate.revokedOn,
    replacedBy: certificate.replacedBy,
    url: `${market}/chung-nhan/${certificate.code}`,
  }
}
