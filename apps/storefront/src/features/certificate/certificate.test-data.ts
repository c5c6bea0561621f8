import type { Certificate, CertificatePage } from "@ocop/contract"

/** A certificate of four stars in force on 22 November 2026, with what a test says otherwise. */
export const certificate = (facts: Partial<Certificate> = {}): Certificate => ({
  code: "7Q2M9XWD3A",
  state: "valid",
  stars: 4,
  issuedOn: "2024-04-23",
  issuedYear: 2024,
  issuedPrecision: "day",
  decisionNumber: "482/QĐ-UBND",
  issuer: "UBND tỉnh Đồng Tháp",
  legalBasis: "148/QĐ-TTg",
  until: "2027-04-22",
  monthsLeft: 5,
  graceUntil: null,
  graceGround: null,
  revokedOn: null,
  revokedReason: null,
  revokedGround: null,
  replacedOn: null,
  replacedBy: null,
  decidedOn: null,
  issuerLevel: "province",
  setNumber: 3,
  setCode: null,
  productCode: null,
  productCodeOld: null,
  source: "test",
  ...facts,
})

export const page = (
  facts: Partial<Certificate> = {},
  { shows = true, ...others }: Partial<Omit<CertificatePage, "certificate" | "product">> & { shows?: boolean } = {},
): CertificatePage => {
  const own = certificate(facts)
  return {
    certificate: own,
    product: {
      id: "prod_1",
      handle: "gao-ngoc-do",
      title: "Gạo Ngọc Đỏ",
      group: "food",
      illustration: "rice",
      photo: null,
      alcohol: false,
      place: {
        precision: "commune",
        provinceCode: "82",
        provinceName: "Đồng Tháp",
        provinceSlug: "dong-thap",
        communeCode: "30226",
        communeName: "Xã Lai Vung",
        communeSlug: "xa-lai-vung",
        formerCommune: null,
        formerDistrict: null,
        formerProvince: null,
      },
      producer: { id: "prod", handle: "htx-dinh-an", name: "HTX Định An", type: "cooperative" },
      stars:
        shows && own.stars && (own.state === "valid" || own.state === "grace")
          ? { stars: own.stars, state: own.state, until: own.until ?? "", certificateCode: own.code }
          : null,
      offer: null,
    },
    others: [],
    correctedCodes: [],
    setNumber: 3,
    misuses: [],
    ...others,
  }
}
