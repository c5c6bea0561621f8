import type { Illustration, Label, ProducerType, ProductGroup } from "@ocop/contract"
import type { Closing, IssuerLevel, REVOCATION_GROUND_CODES } from "@ocop/domain"

/** What the SQL of the catalogue hands over, before it becomes the contract's shapes. Dates are "YYYY-MM-DD". */

export interface PlaceRow {
  provinceCode: string
  provinceName: string
  provinceSlug: string
  communeCode: string | null
  communeKind: "ward" | "commune" | "special_zone" | null
  communeName: string | null
  communeSlug: string | null
  formerCommune: string | null
  formerDistrict: string | null
  formerProvince: string | null
}

export interface CertificateRow {
  code: string
  stars: 3 | 4 | 5 | null
  issuedOn: string | null
  issuedYear: number | null
  issuedPrecision: "day" | "year" | "unknown"
  decisionNumber: string | null
  issuer: string | null
  legalBasis: string | null
  graceUntil: string | null
  graceGround: string | null
  revokedOn: string | null
  revokedReason: string | null
  revokedGround: (typeof REVOCATION_GROUND_CODES)[number] | null
  replacedOn: string | null
  /** The code of the award that stands instead. */
  replacedBy: string | null
  decidedOn: string | null
  issuerLevel: IssuerLevel | null
  setNumber: number | null
  setCode: string | null
  productCode: string | null
  productCodeOld: string | null
  source: string
}

export interface OfferRow {
  variantId: string
  priceSetId: string
  pack: string
  packEn: string | null
  netGrams: number | null
  shippingGrams: number
  inStock: boolean
  sample: boolean
}

export interface CardRow {
  id: string
  handle: string
  title: string
  photo: string | null
  group: ProductGroup
  illustration: Illustration
  alcohol: boolean
  place: PlaceRow
  producer: { id: string; handle: string; name: string; type: ProducerType | null } | null
  certificates: CertificateRow[]
  offers: OfferRow[]
}

export interface ProducerRow {
  id: string
  handle: string
  name: string
  legalName: string
  type: ProducerType | null
  taxCode: string | null
  address: string | null
  publicPhone: string | null
  website: string | null
  place: PlaceRow
  selling: boolean
  productCount: number
  leadTimeDays: number
  closings: Closing[]
}

export interface TourismPointRefRow {
  slug: string
  name: string
  place: PlaceRow
  showroom: boolean
}

export interface ProductDetailRow {
  id: string
  group: ProductGroup
  alcohol: boolean
  descriptionVi: string | null
  descriptionEn: string | null
  descriptionSample: boolean
  label: Label | null
  provinceCode: string
  producerId: string | null
  source: string
}
