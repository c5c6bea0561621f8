import { expect, test } from "vitest"
import { certificate, page } from "./certificate.test-data"
import { certificateJsonLd } from "./certificate-json-ld"

test("names the product's certifications in schema.org's own terms", () => {
  const data = certificateJsonLd(
    page({}, { others: [certificate({ code: "OLD", state: "revoked", revokedOn: "2024-01-02", stars: 3 })] }),
    "vi",
  )
  expect(data).toMatchObject({ "@type": "Product", name: "Gạo Ngọc Đỏ" })
  expect(data.hasCertification).toMatchObject([
    {
      "@type": "Certification",
      certificationStatus: "https://schema.org/CertificationActive",
      certificationRating: { ratingValue: 4, bestRating: 5 },
      issuedBy: { "@type": "GovernmentOrganization", name: "UBND tỉnh Đồng Tháp" },
      validFrom: "2024-04-23",
      expires: "2027-04-23",
      url: "http://localhost:3000/chung-nhan/7Q2M9XWD3A",
    },
    { certificationStatus: "https://schema.org/CertificationInactive", expires: "2024-01-02" },
  ])
})

test("what is not known is left out", () => {
  const [one] = certificateJsonLd(
    page({
      state: "unknown",
      issuedOn: null,
      issuedPrecision: "year",
      stars: null,
      issuer: null,
      decisionNumber: null,
    }),
    "en",
  ).hasCertification
  for (const key of ["certificationStatus", "certificationRating", "issuedBy", "validFrom", "expires"])
    expect(one).not.toHaveProperty(key)
  expect(one?.certificationIdentification).toHaveLength(1)
})
